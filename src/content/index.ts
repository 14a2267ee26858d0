export * from './address';
export * from './area';
export * from './catalogue';
export * from './kind';
export * from './locale';
export * from './page';
export * from './section';
