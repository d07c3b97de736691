await import('./xunli.ts');
