/** Where the choices of a run begin. MODEL_SEED makes a run again. */
export const seed = Number(process.env['MODEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
