export * from './alert';
export * from './component';
export * from './fault-labels';
export * from './label';
export * from './link';
export * from './recover';
export * from './short-form';
export * from './table';
