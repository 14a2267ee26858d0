import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { librariesOf, WGET } from './busybox';

/** An image of the lab: under which names it is known, and which programs are in it. */
export interface Image {
  readonly names: readonly string[];
  /** Files of the machine by their place in the image. */
  readonly programs: Readonly<Record<string, string>>;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly architecture?: string;
  /** Published as an index of one platform. */
  readonly indexed?: boolean;
  /** Bytes of a file that no other image shares, so that a pull has something to load. */
  readonly ballast?: number;
  /** Lies on the node from the beginning; every other image has to be pulled. */
  readonly preloaded?: boolean;
}

/** What a registry has to know of an image. */
export interface StoredImage {
  readonly names: readonly string[];
  readonly manifest: string;
}

/** Where blobs lie: one file for each digest. */
export function blobPath(folder: string, digest: string): string {
  return path.join(folder, 'blobs', 'sha256', digest.replace('sha256:', ''));
}

/** Writes images as one OCI layout, whose index names the preloaded ones, and gives the digest of each manifest. Every image holds busybox, so that there is a shell. */
export function writeImages(folder: string, images: readonly Image[], busybox: string): StoredImage[] {
  mkdirSync(path.join(folder, 'blobs', 'sha256'), { recursive: true });
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n');
  const stored = images.map((image, index) => {
    const layer = storeLayer(folder, image, busybox, applets, index);
    const config = storeText(
      folder,
      JSON.stringify({
        architecture: image.architecture ?? 'amd64',
        os: 'linux',
        config: {
          Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
          ...(image.entrypoint && { Entrypoint: image.entrypoint }),
          ...(image.command && { Cmd: image.command }),
        },
        rootfs: { type: 'layers', diff_ids: [layer.digest] },
      }),
    );
    const manifest = storeText(
      folder,
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
        layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }],
      }),
    );
    const platform = { architecture: image.architecture ?? 'amd64', os: 'linux' };
    const entry = { mediaType: 'application/vnd.oci.image.manifest.v1+json', ...manifest, platform };
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const published =
      image.indexed === true
        ? storeText(folder, JSON.stringify({ schemaVersion: 2, mediaType, manifests: [entry] }))
        : manifest;
    return { names: image.names, manifest: published, preloaded: image.preloaded === true };
  });
  const manifests = stored.flatMap(({ names, manifest, preloaded }) =>
    (preloaded ? names : []).map((name) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      ...manifest,
      annotations: { 'io.containerd.image.name': name },
    })),
  );
  writeFileSync(path.join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  return stored.map(({ names, manifest }) => ({ names, manifest: manifest.digest }));
}

interface Blob {
  readonly digest: string;
  readonly size: number;
}

function storeText(folder: string, text: string): Blob {
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  writeFileSync(blobPath(folder, digest), text);
  return { digest, size: Buffer.byteLength(text) };
}

function storeLayer(folder: string, image: Image, busybox: string, applets: readonly string[], index: number): Blob {
  const root = path.join(folder, `root-${index}`);
  mkdirSync(path.join(root, 'bin'), { recursive: true });
  for (const place of ['tmp', 'etc', 'root', 'var', 'proc', 'sys', 'dev', 'usr/bin', 'usr/local/bin', 'www']) {
    mkdirSync(path.join(root, place), { recursive: true });
  }
  writeFileSync(
    path.join(root, 'etc', 'passwd'),
    'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n',
  );
  writeFileSync(path.join(root, 'etc', 'group'), 'root:x:0:\nnobody:x:65534:\n');
  writeFileSync(path.join(root, 'www', 'index.html'), 'ok\n');
  copyFileSync(busybox, path.join(root, 'bin', 'busybox'));
  for (const applet of applets) if (applet !== 'busybox') symlinkSync('busybox', path.join(root, 'bin', applet));
  rmSync(path.join(root, 'bin', 'wget'));
  writeFileSync(path.join(root, 'bin', 'wget'), WGET, { mode: 0o755 });
  const libraries = [busybox, ...Object.values(image.programs)].flatMap(librariesOf);
  const files = { ...Object.fromEntries(libraries.map((file) => [file, file])), ...image.programs };
  for (const [place, file] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
    copyFileSync(file, path.join(root, place));
  }
  if (image.ballast !== undefined) writeFileSync(path.join(root, 'ballast'), ballast(image.ballast));
  const tar = path.join(folder, `layer-${index}.tar`);
  const same = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', [...same, '-cf', tar, '-C', root, '.']);
  const sum = execFileSync('sha256sum', [tar], { encoding: 'utf8' }).slice(0, 64);
  const blob = { digest: `sha256:${sum}`, size: statSync(tar).size };
  copyFileSync(tar, blobPath(folder, blob.digest));
  rmSync(tar);
  rmSync(root, { recursive: true });
  return blob;
}

/** The same bytes every time, which do not compress. */
function ballast(size: number): Buffer {
  const parts = Array.from({ length: Math.ceil(size / 64) }, (_, index) =>
    createHash('sha512').update(String(index)).digest(),
  );
  return Buffer.concat(parts).subarray(0, size);
}
