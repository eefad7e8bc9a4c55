import { differences } from './compare';
import type { Machine } from './machine';
import { judged, type Outcome } from './outcome';
import { askPython } from './python';
import type { Question, Row } from './questions';
import { pythonWith } from './venv';

/** DuckDB over the GeoParquet of the package in `folder`. */
export async function duckdb(folder: string, questions: readonly Question[], machine: Machine): Promise<Outcome> {
  const told = await askPython<{ answers: Record<string, Row[]>; version: string }>(pythonWith('duckdb', machine), 'duckdb_answers.py', {
    folder,
    questions,
  });
  return judged(differences(questions, told.answers), questions.length, [`DuckDB ${told.version}`]);
}
