/** One file out of a zip that a stranger has made. Nothing is written to a disk, so paths and links in it lead nowhere. */
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

export interface ZipLimits {
  readonly maxEntries: number;
  /** Of the file that is read, unpacked. */
  readonly maxBytes: number;
}

/**
 * The files of that name, in whatever folder, as text; at most `maxEntries` entries are looked at. Throws an Error in words for
 * what is no zip, is too large, or says of itself what is not so.
 */
export async function readFromZip(zip: Buffer, name: string, { maxEntries, maxBytes }: ZipLimits): Promise<string[]> {
  const file = await fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false });
  try {
    if (file.entryCount > maxEntries) throw new Error(`it holds ${file.entryCount} files, more than ${maxEntries}`);
    const texts: string[] = [];
    for await (const entry of file.eachEntry()) {
      if (entry.fileName.split('/').at(-1) !== name) continue;
      if (entry.uncompressedSize > maxBytes) {
        throw new Error(`${name} in it unpacks to ${entry.uncompressedSize} bytes, more than ${maxBytes}`);
      }
      texts.push(await readEntry(file, entry));
    }
    return texts;
  } finally {
    file.close();
  }
}

/** The library ends the stream with an error as soon as more comes than the entry has said. */
async function readEntry(file: ZipFile, entry: Entry): Promise<string> {
  return (await buffer(await file.openReadStreamPromise(entry))).toString('utf8');
}
