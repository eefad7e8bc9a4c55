import { examine } from '../../src/build/check';
import type { Documents } from '../../src/build/read';
import { sayFault } from '../../src/core/fault';
import { miniWith, type Content } from '../core/mini';

/** Every fault of some documents, as people are told them. */
export const said = (documents: Documents): string[] => examine(documents).faults.map(sayFault);
/** What is said when the content of one file of the made-up border is changed. */
export const broken = (path: string, edit: (content: Content) => void): string[] => said(miniWith(path, edit));

/** The feature with this id. */
export const feature = (content: Content, id: string): Content => content.features.find((each: Content) => each.id === id);
/** The coordinates of an arc. */
export const arc = (content: Content, id: string): Content => feature(content, id).geometry.coordinates;
