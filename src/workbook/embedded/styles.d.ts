declare module '@univerjs/preset-sheets-core/lib/index.css';
