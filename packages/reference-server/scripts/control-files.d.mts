/** The generated files of the control API, by their path in the package. */
export function controlFiles(): Promise<{ [path: string]: string }>
