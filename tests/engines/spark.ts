import { differences } from './compare';
import { java } from './java';
import type { Machine } from './machine';
import { judged, type Outcome } from './outcome';
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
export async function spark(folder: string, questions: readonly Question[], machine: Machine): Promise<Outcome> {
  const javaFolder = java(machine);
  const python = pythonWith('pyspark', machine);
  const found = sedonaJars(machine);
  const jars = 'jars' in found ? found.jars : [];
  const told = await askPython<Told>(python, 'spark_answers.py', { folder, questions, jars, workers: WORKERS }, javaFolder);
  const histories = questions.filter(({ query }) => query === 'history');
  const faults = [
    ...differences(questions, told.answers),
    ...(jars.length > 0 ? differences(histories, told.sedona).map((fault) => `Sedona: ${fault}`) : []),
    ...(told.executors === WORKERS ? [] : [`${told.executors} worker processes answered, not ${WORKERS}`]),
  ];
  const sedona = 'why' in found ? `without Sedona: ${found.why}` : 'with Sedona';
  return judged(faults, questions.length, [`Spark ${told.version}, ${told.executors} workers`], sedona);
}
