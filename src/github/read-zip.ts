/** Files out of a zip that a stranger has made. Nothing is written to a disk, so paths and links in it lead nowhere. */
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

export interface ZipLimits {
  readonly maxEntries: number;
  /** Of each file that is read, unpacked. */
  readonly maxBytes: number;
  /** Of all that are read, unpacked; `maxBytes` for each when missing. */
  readonly maxTotalBytes?: number;
}

export interface ZippedText {
  /** As the archive has it: not to be used as a path. */
  readonly path: string;
  readonly text: string;
}

/** The files of that name, in whatever folder, as text. Throws as readTextsFromZip does. */
export async function readFromZip(zip: Buffer, name: string, limits: ZipLimits): Promise<string[]> {
  const texts = await readTextsFromZip(zip, (path) => path.split('/').at(-1) === name, limits);
  return texts.map(({ text }) => text);
}

/**
 * The files that are wanted; at most `maxEntries` entries are looked at. Throws an Error in words for what is no zip, is too large,
 * or says of itself what is not so.
 */
export async function readTextsFromZip(
  zip: Buffer,
  isWanted: (path: string) => boolean,
  { maxEntries, maxBytes, maxTotalBytes = Number.POSITIVE_INFINITY }: ZipLimits,
): Promise<ZippedText[]> {
  const file = await fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false });
  try {
    if (file.entryCount > maxEntries) throw new Error(`it holds ${file.entryCount} files, more than ${maxEntries}`);
    const texts: ZippedText[] = [];
    let totalBytes = 0;
    for await (const entry of file.eachEntry()) {
      const path = entry.fileName;
      if (!isWanted(path)) continue;
      totalBytes += entry.uncompressedSize;
      if (entry.uncompressedSize > maxBytes) {
        throw new Error(`${path.slice(-200)} in it unpacks to ${entry.uncompressedSize} bytes, more than ${maxBytes}`);
      }
      if (totalBytes > maxTotalBytes) throw new Error(`it unpacks to more than ${maxTotalBytes} bytes`);
      texts.push({ path, text: await readEntry(file, entry) });
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
