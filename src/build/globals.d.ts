/**
 * Constants that webpack.config.js fills in. The namespace is that of the manifest built along; the workbench
 * has no manifest and always uses FLEX.
 */
declare const __FLEX_NAMESPACE__: 'FLEX' | 'FLEXDEV';
declare const __FLEX_VERSION__: string;
