import { spawnSync } from 'node:child_process';
import { differences } from './compare';
import { judged, Unavailable, type Outcome } from './outcome';
import { askPython } from './python';
import type { Question, Row } from './questions';
import { pythonWith, sedonaJars } from './venv';

interface Told {
  answers: Record<string, Row[]>;
  sedona: Record<string, Row[]>;
  version: string;
  executors: number;
}
const WORKERS = 2;

/** Apache Spark with two worker processes over the GeoParquet of the package in `folder`; points in polygons with Apache Sedona too, where it can be had. */
export async function spark(folder: string, questions: readonly Question[]): Promise<Outcome> {
  needJava();
  const found = sedonaJars();
  const jars = 'jars' in found ? found.jars : [];
  const told = await askPython<Told>(pythonWith('pyspark'), 'spark_answers.py', { folder, questions, jars, workers: WORKERS });
  const histories = questions.filter(({ query }) => query === 'history');
  const faults = [
    ...differences(questions, told.answers),
    ...(jars.length > 0 ? differences(histories, told.sedona).map((fault) => `Sedona: ${fault}`) : []),
    ...(told.executors === WORKERS ? [] : [`${told.executors} worker processes answered, not ${WORKERS}`]),
  ];
  const sedona = 'why' in found ? `without Sedona: ${found.why}` : 'with Sedona';
  return judged(faults, questions.length, [`Spark ${told.version}, ${told.executors} workers, ${sedona}`]);
}

export function needJava(): void {
  if (spawnSync('java', ['-version']).status !== 0) throw new Unavailable('no Java here: install a Java runtime, version 11 or 17');
}
