// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import type { components } from './schema.gen.js'

type Schemas = components['schemas']

/** Every release at which the contract may change, oldest first. */
export const releases = [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R11.1.0',
  'R11.2.0',
  'R11.3.0',
  'R12.0.0',
  'R12.1.0',
  'R12.2.0',
  'R12.3.0',
  'R12.4.0',
  'R12.5.0',
  'R12.6.0',
  'R12.7.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.5.0',
  'R14.8.0',
  'R14.10.0',
  'R14.17.0',
  'R14.26.0',
  'R14.28.0',
  'R15.0.0',
  'R15.2.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.3.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.1.0',
  'R17.9.0',
  'R17.10.0',
  'R18.0.0',
] as const

/** The newest release the contract knows. */
export const newestRelease = 'R18.0.0'

type In_R18_0_0_to_R18_0_0 = 'R18.0.0'
type In_R9_0_0_to_R12_7_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R13_0_0_to_R13_0_0 = 'R13.0.0'
type In_R13_1_0_to_R13_2_0 = 'R13.1.0' | 'R13.2.0'
type In_R14_0_0_to_R14_0_0 = 'R14.0.0'
type In_R14_1_0_to_R14_1_0 = 'R14.1.0'
type In_R14_2_0_to_R14_28_0 = 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R15_0_0_to_R16_31_0 = 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R17_0_0_to_R17_10_0 = 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R4_0_0_to_R4_0_0 = 'R4.0.0'
type In_R5_0_0_to_R8_0_0 = 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0'
type In_R13_1_0_to_R14_0_0 = 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R15_0_0_to_R16_0_0 = 'R15.0.0' | 'R15.2.0' | 'R16.0.0'
type In_R16_1_0_to_R16_31_0 = 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R15_0_0_to_R17_10_0 = 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R10_1_0_to_R13_2_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R14_2_0_to_R16_31_0 = 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R8_0_0_to_R12_7_0 = 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R13_0_0_to_R17_10_0 = 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R9_0_0_to_R18_0_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R11_0_0_to_R12_3_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0'
type In_R12_4_0_to_R17_10_0 = 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R17_1_0_to_R17_10_0 = 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R14_0_0_to_R18_0_0 = 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R10_1_0_to_R12_7_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R13_0_0_to_R13_2_0 = 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R10_0_0_to_R10_1_0 = 'R10.0.0' | 'R10.1.0'
type In_R11_0_0_to_R11_1_0 = 'R11.0.0' | 'R11.1.0'
type In_R11_2_0_to_R11_3_0 = 'R11.2.0' | 'R11.3.0'
type In_R12_0_0_to_R12_2_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0'
type In_R12_3_0_to_R13_2_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R14_0_0_to_R14_2_0 = 'R14.0.0' | 'R14.1.0' | 'R14.2.0'
type In_R14_28_0_to_R14_28_0 = 'R14.28.0'
type In_R14_3_0_to_R14_3_0 = 'R14.3.0'
type In_R14_5_0_to_R14_26_0 = 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0'
type In_R9_1_0_to_R9_1_0 = 'R9.1.0'
type In_R10_0_0_to_R10_0_0 = 'R10.0.0'
type In_R10_1_0_to_R14_0_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R14_1_0_to_R14_28_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R9_0_0_to_R9_1_0 = 'R9.0.0' | 'R9.1.0'
type In_R10_0_0_to_R13_2_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R4_0_0_to_R9_0_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0'
type In_R9_1_0_to_R18_0_0 = 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R10_1_0_to_R12_2_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0'
type In_R12_3_0_to_R12_5_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0'
type In_R12_6_0_to_R12_7_0 = 'R12.6.0' | 'R12.7.0'
type In_R10_1_0_to_R12_5_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0'
type In_R16_12_0_to_R18_0_0 = 'R16.12.0' | 'R16.31.0' | 'R17.10.0' | 'R18.0.0'
type In_R12_5_0_to_R18_0_0 = 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R15_0_0_to_R16_1_0 = 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0'
type In_R16_2_0_to_R17_10_0 = 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R5_0_0_to_R7_0_0 = 'R5.0.0' | 'R6.0.0' | 'R7.0.0'
type In_R8_0_0_to_R8_0_0 = 'R8.0.0'
type In_R10_1_0_to_R10_1_0 = 'R10.1.0'
type In_R11_0_0_to_R11_3_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0'
type In_R12_0_0_to_R13_0_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0'
type In_R14_2_0_to_R14_2_0 = 'R14.2.0'
type In_R14_3_0_to_R14_28_0 = 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R15_0_0_to_R15_2_0 = 'R15.0.0' | 'R15.2.0'
type In_R16_0_0_to_R16_0_0 = 'R16.0.0'
type In_R16_1_0_to_R16_12_0 = 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0'
type In_R16_31_0_to_R16_31_0 = 'R16.31.0'
type In_R5_0_0_to_R5_0_0 = 'R5.0.0'
type In_R6_0_0_to_R9_1_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0'
type In_R13_0_0_to_R14_0_0 = 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R13_0_0_to_R14_28_0 = 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R4_0_0_to_R11_3_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0'
type In_R12_0_0_to_R14_0_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R14_2_0_to_R16_0_0 = 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0'
type In_R16_31_0_to_R17_10_0 = 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R14_1_0_to_R18_0_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R11_0_0_to_R13_2_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R14_1_0_to_R16_1_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0'
type In_R16_2_0_to_R16_2_0 = 'R16.2.0'
type In_R16_3_0_to_R17_10_0 = 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R9_0_0_to_R9_0_0 = 'R9.0.0'
type In_R11_0_0_to_R12_7_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R15_0_0_to_R18_0_0 = 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R4_0_0_to_R11_3_0_v2 = 'R4.0.0' | 'R5.0.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0'
type In_R12_0_0_to_R14_28_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R16_2_0_to_R18_0_0 = 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R10_0_0_to_R11_3_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0'
type In_R11_0_0_to_R12_5_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0'
type In_R10_0_0_to_R11_0_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0'
type In_R11_1_0_to_R14_0_0 = 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R4_0_0_to_R8_0_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0'
type In_R14_26_0_to_R14_28_0 = 'R14.26.0' | 'R14.28.0'
type In_R9_0_0_to_R13_2_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R12_0_0_to_R12_6_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0'
type In_R12_7_0_to_R12_7_0 = 'R12.7.0'
type In_R14_0_0_to_R14_1_0 = 'R14.0.0' | 'R14.1.0'
type In_R13_0_0_to_R18_0_0 = 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R14_1_0_to_R17_10_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R14_2_0_to_R17_10_0 = 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R10_1_0_to_R11_3_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0'
type In_R12_0_0_to_R12_0_0 = 'R12.0.0'
type In_R12_1_0_to_R12_2_0 = 'R12.1.0' | 'R12.2.0'
type In_R12_3_0_to_R12_7_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R10_1_0_to_R11_2_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0'
type In_R11_3_0_to_R12_7_0 = 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R14_0_0_to_R14_28_0 = 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R12_4_0_to_R12_7_0 = 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R16_0_0_to_R17_10_0 = 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R4_0_0_to_R9_1_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0'
type In_R9_0_0_to_R13_0_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0'
type In_R4_0_0_to_R18_0_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R10_0_0_to_R12_2_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0'
type In_R12_3_0_to_R13_0_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0'
type In_R12_0_0_to_R12_7_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R14_17_0_to_R16_31_0 = 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R14_2_0_to_R14_10_0 = 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0'
type In_R10_0_0_to_R14_0_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R10_0_0_to_R12_7_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R4_0_0_to_R5_0_0 = 'R4.0.0' | 'R5.0.0'
type In_R6_0_0_to_R17_10_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R11_0_0_to_R18_0_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R6_0_0_to_R10_1_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0'
type In_R13_1_0_to_R18_0_0 = 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R17_0_0_to_R18_0_0 = 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R6_0_0_to_R14_1_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0'
type In_R6_0_0_to_R18_0_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R11_0_0_to_R12_1_0 = 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0'
type In_R12_2_0_to_R12_7_0 = 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R17_0_0_to_R17_1_0 = 'R17.0.0' | 'R17.1.0'
type In_R17_9_0_to_R17_10_0 = 'R17.9.0' | 'R17.10.0'
type In_R6_0_0_to_R14_0_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R6_0_0_to_R8_0_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0'
type In_R14_1_0_to_R16_31_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R7_0_0_to_R12_2_0 = 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0'
type In_R12_3_0_to_R14_10_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0'
type In_R14_17_0_to_R14_28_0 = 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R9_0_0_to_R14_0_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R6_0_0_to_R12_2_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0'
type In_R12_3_0_to_R14_28_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R4_0_0_to_R12_2_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0'
type In_R14_1_0_to_R16_2_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0'
type In_R10_1_0_to_R12_1_0 = 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0'
type In_R12_2_0_to_R12_2_0 = 'R12.2.0'
type In_R9_0_0_to_R12_6_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0'
type In_R12_7_0_to_R14_28_0 = 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R4_0_0_to_R7_0_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0'
type In_R4_0_0_to_R12_7_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R12_2_0_to_R12_5_0 = 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0'
type In_R6_0_0_to_R13_2_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R14_0_0_to_R17_10_0 = 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0'
type In_R9_0_0_to_R12_0_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0'
type In_R12_1_0_to_R13_2_0 = 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R9_0_0_to_R11_0_0 = 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0'
type In_R11_1_0_to_R12_7_0 = 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0'
type In_R8_0_0_to_R9_1_0 = 'R8.0.0' | 'R9.0.0' | 'R9.1.0'
type In_R10_0_0_to_R12_3_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0'
type In_R12_4_0_to_R13_2_0 = 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R10_0_0_to_R12_1_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0'
type In_R13_1_0_to_R14_1_0 = 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0'
type In_R5_0_0_to_R9_1_0 = 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0'
type In_R10_0_0_to_R18_0_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R10_0_0_to_R13_0_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0'
type In_R14_1_0_to_R15_2_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0'
type In_R6_0_0_to_R7_0_0 = 'R6.0.0' | 'R7.0.0'
type In_R12_2_0_to_R13_2_0 = 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R12_0_0_to_R13_2_0 = 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0'
type In_R12_3_0_to_R14_0_0 = 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R4_0_0_to_R14_0_0 = 'R4.0.0' | 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R14_10_0_to_R14_28_0 = 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0'
type In_R14_3_0_to_R14_8_0 = 'R14.3.0' | 'R14.5.0' | 'R14.8.0'
type In_R8_0_0_to_R14_0_0 = 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0'
type In_R5_0_0_to_R18_0_0 = 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0' | 'R9.1.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R11.1.0' | 'R11.2.0' | 'R11.3.0' | 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R14_0_0_to_R15_0_0 = 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R15.0.0'
type In_R14_8_0_to_R16_31_0 = 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R14_2_0_to_R18_0_0 = 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0'
type In_R16_0_0_to_R16_31_0 = 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0'
type In_R14_1_0_to_R15_0_0 = 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0'
type In_R15_2_0_to_R16_1_0 = 'R15.2.0' | 'R16.0.0' | 'R16.1.0'

/** What each operation takes and gives, in the releases that have it. */
export interface OperationForms {
  activateSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionActivation']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['SubscriptionActivation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SubscriptionActivation_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SubscriptionActivation_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SubscriptionActivation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SubscriptionActivation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SubscriptionActivation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SubscriptionActivation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SubscriptionActivation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['SubscriptionActivation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SubscriptionActivation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
  addAccountsReceivablePresentmentPreferences:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PresentmentPreferencesAddition']; data: Schemas['AccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['PresentmentPreferencesAddition_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PresentmentPreferencesAddition_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PresentmentPreferencesAddition_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_0_0; input: Schemas['PresentmentPreferencesAddition_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R16_1_0_to_R16_31_0; input: Schemas['PresentmentPreferencesAddition_R16_1_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PresentmentPreferencesAddition_R16_1_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  applyPromoCode:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PromoCodeApplication']; data: Schemas['SubscriptionShortEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'accounts_receivable' | 'type' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PromoCodeApplication_R14_2_0']; data: Schemas['SubscriptionShortEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'accounts_receivable' | 'type' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['PromoCodeApplication_R14_2_0']; data: Schemas['SubscriptionShortEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'accounts_receivable' | 'type' }
  applyPurchaseSettlement:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PurchaseSettlementApplication']; data: Schemas['PurchaseSettlementEnvelope']['data']; fields: 'total_awarded_amount' | 'total_contribution_amount' | 'invoice' | 'accounts_receivable' | 'award_transactions_set' }
    | { releases: In_R10_1_0_to_R13_2_0; input: Schemas['PurchaseSettlementApplication']; data: Schemas['PurchaseSettlementEnvelope_R10_1_0']['data']; fields: 'total_awarded_amount' | 'total_contribution_amount' | 'invoice' | 'accounts_receivable' | 'award_transactions_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['PurchaseSettlementApplication']; data: Schemas['PurchaseSettlementEnvelope_R14_0_0']['data']; fields: 'total_awarded_amount' | 'total_contribution_amount' | 'invoice' | 'accounts_receivable' | 'award_transactions_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PurchaseSettlementApplication']; data: Schemas['PurchaseSettlementEnvelope_R14_1_0']['data']; fields: 'total_awarded_amount' | 'total_contribution_amount' | 'invoice' | 'accounts_receivable' | 'award_transactions_set' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['PurchaseSettlementApplication']; data: Schemas['PurchaseSettlementEnvelope_R14_2_0']['data']; fields: 'total_awarded_amount' | 'total_contribution_amount' | 'invoice' | 'accounts_receivable' | 'award_transactions_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PurchaseSettlementApplication']; data: Schemas['PurchaseSettlementEnvelope_R17_0_0']['data']; fields: 'total_awarded_amount' | 'total_contribution_amount' | 'invoice' | 'accounts_receivable' | 'award_transactions_set' }
  authenticateNagraSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['NagraSubscriptionLookup']; data: Schemas['NagraAuthenticationEnvelope']['data']; fields: 'nagra_token' | 'subscription' }
    | { releases: In_R8_0_0_to_R12_7_0; input: Schemas['NagraSubscriptionLookup_R8_0_0']; data: Schemas['NagraAuthenticationEnvelope']['data']; fields: 'nagra_token' | 'subscription' }
    | { releases: In_R13_0_0_to_R17_10_0; input: Schemas['NagraSubscriptionLookup_R13_0_0']; data: Schemas['NagraAuthenticationEnvelope']['data']; fields: 'nagra_token' | 'subscription' }
  authenticatePerceptionSubscriber:
    | { releases: In_R9_0_0_to_R18_0_0; input: Schemas['PerceptionSubscriberLookup']; data: Schemas['PerceptionAuthenticationEnvelope']['data'] }
  authenticateTucanoSubscriber:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['TucanoSubscriberLookup']; data: Schemas['TucanoAuthenticationEnvelope']['data'] }
    | { releases: In_R11_0_0_to_R12_3_0; input: Schemas['TucanoSubscriberLookup_R11_0_0']; data: Schemas['TucanoAuthenticationEnvelope']['data'] }
    | { releases: In_R12_4_0_to_R17_10_0; input: Schemas['TucanoSubscriberLookup_R12_4_0']; data: Schemas['TucanoAuthenticationEnvelope']['data'] }
  calculateAccountsReceivableAwards:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccountsReceivableAwardsLookup']; data: Schemas['AccountsReceivableAwardsEnvelope']['data']; fields: 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'from_date' | 'to_date' | 'currency' | 'alternative_currency' | 'reward_scheme_awards_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['AccountsReceivableAwardsLookup_R17_0_0']; data: Schemas['AccountsReceivableAwardsEnvelope']['data']; fields: 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'from_date' | 'to_date' | 'currency' | 'alternative_currency' | 'reward_scheme_awards_set' }
  calculateAccountsReceivableValueUnits:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ValueUnitsLookup']; data: Schemas['ValueUnitsEnvelope']['data']; fields: 'lifetime_value_units' | 'next_tier_progression' | 'reward_tier' }
    | { releases: In_R17_1_0_to_R17_10_0; input: Schemas['ValueUnitsLookup_R17_1_0']; data: Schemas['ValueUnitsEnvelope']['data']; fields: 'lifetime_value_units' | 'next_tier_progression' | 'reward_tier' }
  calculateRewardsParticipantAwards:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['RewardsParticipantAwardsLookup']; data: Schemas['RewardsParticipantAwardsEnvelope']['data']; fields: 'total_awarded_amount' | 'from_date' | 'to_date' | 'currency' | 'reward_scheme_awards_set' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['RewardsParticipantAwardsLookup_R10_1_0']; data: Schemas['RewardsParticipantAwardsEnvelope_R10_1_0']['data']; fields: 'total_awarded_amount' | 'from_date' | 'to_date' | 'currency' | 'reward_scheme_awards_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['RewardsParticipantAwardsLookup']; data: Schemas['RewardsParticipantAwardsEnvelope_R10_1_0']['data']; fields: 'total_awarded_amount' | 'from_date' | 'to_date' | 'currency' | 'reward_scheme_awards_set' }
  calculateSubscriptionRates:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['RateCalculation']; data: Schemas['CalculatedRatesEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['RateCalculation_R10_0_0']; data: Schemas['CalculatedRatesEnvelope_R10_0_0']['data'] }
    | { releases: In_R11_0_0_to_R11_1_0; input: Schemas['RateCalculation_R11_0_0']; data: Schemas['CalculatedRatesEnvelope_R10_0_0']['data'] }
    | { releases: In_R11_2_0_to_R11_3_0; input: Schemas['RateCalculation_R11_2_0']; data: Schemas['CalculatedRatesEnvelope_R10_0_0']['data'] }
    | { releases: In_R12_0_0_to_R12_2_0; input: Schemas['RateCalculation_R12_0_0']; data: Schemas['CalculatedRatesEnvelope_R12_0_0']['data'] }
    | { releases: In_R12_3_0_to_R13_2_0; input: Schemas['RateCalculation_R12_0_0']; data: Schemas['CalculatedRatesEnvelope_R12_3_0']['data'] }
    | { releases: In_R14_0_0_to_R14_2_0; input: Schemas['RateCalculation_R14_0_0']; data: Schemas['CalculatedRatesEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_28_0_to_R14_28_0; input: Schemas['RateCalculation_R14_28_0']; data: Schemas['CalculatedRatesEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_3_0_to_R14_3_0; input: Schemas['RateCalculation_R14_3_0']; data: Schemas['CalculatedRatesEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_5_0_to_R14_26_0; input: Schemas['RateCalculation_R14_5_0']; data: Schemas['CalculatedRatesEnvelope_R14_0_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['RateCalculation_R15_0_0']; data: Schemas['CalculatedRatesEnvelope']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['RateCalculation_R17_0_0']; data: Schemas['CalculatedRatesEnvelope']['data'] }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['RateCalculation_R9_1_0']; data: Schemas['CalculatedRatesEnvelope_R9_1_0']['data'] }
  cancelAchievement:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AchievementCancellation']; data: Schemas['AchievementEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'payment_medium_identifier' | 'amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AchievementCancellation_R10_0_0']; data: Schemas['AchievementEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['AchievementCancellation']; data: Schemas['AchievementEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AchievementCancellation']; data: Schemas['AchievementEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['AchievementCancellation']; data: Schemas['AchievementEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'payment_medium_identifier' | 'amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['AchievementCancellation_R9_0_0']; data: Schemas['AchievementEnvelope_R9_0_0']['data'] }
  cancelInvoice:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['InvoiceCancellation']; data: Schemas['InvoiceCancellationEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['InvoiceCancellation']; data: Schemas['InvoiceCancellationEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['InvoiceCancellation_R4_0_0']; data: Schemas['InvoiceCancellationEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['InvoiceCancellation']; data: Schemas['InvoiceCancellationEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' }
  cancelPayment:
    | { releases: In_R9_1_0_to_R18_0_0; input: Schemas['PaymentCancellation']; data: Schemas['PaymentCancellationEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['PaymentCancellation_R4_0_0']; data: Schemas['PaymentCancellationEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' }
  cancelPurchase:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['PurchaseCancellation_R10_0_0']; data: Schemas['PurchaseEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_1_0_to_R12_2_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_3_0_to_R12_5_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PurchaseCancellation']; data: Schemas['PurchaseEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['PurchaseCancellation_R9_0_0']; data: Schemas['PurchaseEnvelope_R9_0_0']['data'] }
  cancelReferral:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ReferralCancellation']; data: Schemas['ReferralEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ReferralCancellation_R9_0_0']; data: Schemas['ReferralEnvelope_R10_0_0']['data'] }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['ReferralCancellation']; data: Schemas['ReferralEnvelope_R10_1_0']['data'] }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ReferralCancellation']; data: Schemas['ReferralEnvelope_R14_1_0']['data'] }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ReferralCancellation']; data: Schemas['ReferralEnvelope_R15_0_0']['data'] }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ReferralCancellation_R9_0_0']; data: Schemas['ReferralEnvelope_R9_0_0']['data'] }
  cancelSpendRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['SpendRequestCancellation_R10_0_0']; data: Schemas['SpendRequestEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_5_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SpendRequestCancellation']; data: Schemas['SpendRequestEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['SpendRequestCancellation_R9_0_0']; data: Schemas['SpendRequestEnvelope_R9_0_0']['data'] }
  cancelSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionCancellation']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['SubscriptionCancellation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SubscriptionCancellation_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SubscriptionCancellation_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SubscriptionCancellation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SubscriptionCancellation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SubscriptionCancellation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SubscriptionCancellation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SubscriptionCancellation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['SubscriptionCancellation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SubscriptionCancellation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
  cancelVoucher:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['VoucherCancellation']; data: Schemas['VoucherEnvelope']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['VoucherCancellation']; data: Schemas['VoucherEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['VoucherCancellation']; data: Schemas['VoucherEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['VoucherCancellation']; data: Schemas['VoucherEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['VoucherCancellation']; data: Schemas['VoucherEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
  changeAccessTokenPassCode:
    | { releases: In_R16_12_0_to_R18_0_0; input: Schemas['PassCodeChange']; data: Schemas['EmptyEnvelope']['data'] }
  changeUserPassword:
    | { releases: In_R12_5_0_to_R18_0_0; input: Schemas['UserPasswordChange']; data: Schemas['EmptyEnvelope']['data'] }
  convertFromDefaultCurrency:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['ConvertFromDefaultCurrencyQuery']; data: Schemas['ConversionEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['ConvertFromDefaultCurrencyQuery']; data: Schemas['ConversionEnvelope_R10_0_0']['data'] }
  convertToDefaultCurrency:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['ConvertToDefaultCurrencyQuery']; data: Schemas['ConversionEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['ConvertToDefaultCurrencyQuery']; data: Schemas['ConversionEnvelope_R10_0_0']['data'] }
  createAccessToken:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenCreation']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AccessTokenCreation_R10_0_0']; data: Schemas['AccessTokenEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_1_0_to_R13_2_0; input: Schemas['AccessTokenCreation_R10_1_0']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['AccessTokenCreation_R14_0_0']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AccessTokenCreation_R14_0_0']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenCreation_R14_0_0']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenCreation']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R5_0_0_to_R7_0_0; input: Schemas['AccessTokenCreation_R5_0_0']; data: Schemas['AccessTokenEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['AccessTokenCreation_R8_0_0']; data: Schemas['AccessTokenEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['AccessTokenCreation_R8_0_0']; data: Schemas['AccessTokenEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  createAccountsReceivable:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccountsReceivableCreation']; data: Schemas['AccountsReceivableEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AccountsReceivableCreation_R10_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['AccountsReceivableCreation_R10_1_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R11_0_0_to_R11_3_0; input: Schemas['AccountsReceivableCreation_R11_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R12_0_0_to_R13_0_0; input: Schemas['AccountsReceivableCreation_R12_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['AccountsReceivableCreation_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['AccountsReceivableCreation_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['AccountsReceivableCreation_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_2_0; input: Schemas['AccountsReceivableCreation_R14_2_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data'] }
    | { releases: In_R14_3_0_to_R14_28_0; input: Schemas['AccountsReceivableCreation_R14_3_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R15_2_0; input: Schemas['AccountsReceivableCreation_R15_0_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data'] }
    | { releases: In_R16_0_0_to_R16_0_0; input: Schemas['AccountsReceivableCreation_R16_0_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data'] }
    | { releases: In_R16_1_0_to_R16_12_0; input: Schemas['AccountsReceivableCreation_R16_1_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data'] }
    | { releases: In_R16_31_0_to_R16_31_0; input: Schemas['AccountsReceivableCreation_R16_31_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['AccountsReceivableCreation_R17_0_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['AccountsReceivableCreation_R4_0_0']; data: Schemas['AccountsReceivableEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R5_0_0; input: Schemas['AccountsReceivableCreation_R5_0_0']; data: Schemas['AccountsReceivableEnvelope_R4_0_0']['data'] }
    | { releases: In_R6_0_0_to_R9_1_0; input: Schemas['AccountsReceivableCreation_R6_0_0']; data: Schemas['AccountsReceivableEnvelope_R6_0_0']['data'] }
  createAchievement:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AchievementCreation']; data: Schemas['AchievementEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'payment_medium_identifier' | 'amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AchievementCreation_R10_0_0']; data: Schemas['AchievementEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['AchievementCreation_R10_1_0']; data: Schemas['AchievementEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['AchievementCreation_R13_0_0']; data: Schemas['AchievementEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AchievementCreation_R13_0_0']; data: Schemas['AchievementEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['AchievementCreation_R15_0_0']; data: Schemas['AchievementEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'payment_medium_identifier' | 'amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['AchievementCreation_R17_0_0']; data: Schemas['AchievementEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'payment_medium_identifier' | 'amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['AchievementCreation_R4_0_0']; data: Schemas['AchievementEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['AchievementCreation_R5_0_0']; data: Schemas['AchievementEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['AchievementCreation_R5_0_0']; data: Schemas['AchievementEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' }
  createAchievementsInBulk:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AchievementBulkCreation']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AchievementBulkCreation_R10_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['AchievementBulkCreation_R10_1_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R13_0_0_to_R14_28_0; input: Schemas['AchievementBulkCreation_R13_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['AchievementBulkCreation_R15_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['AchievementBulkCreation_R17_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
  createContactInformation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ContactInformationCreation']; data: Schemas['ContactInformationEnvelope']['data'] }
    | { releases: In_R4_0_0_to_R11_3_0; input: Schemas['ContactInformationCreation_R4_0_0']; data: Schemas['ContactInformationEnvelope_R4_0_0']['data'] }
    | { releases: In_R12_0_0_to_R14_0_0; input: Schemas['ContactInformationCreation_R4_0_0']; data: Schemas['ContactInformationEnvelope_R12_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ContactInformationCreation_R4_0_0']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R16_0_0; input: Schemas['ContactInformationCreation_R14_2_0']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data'] }
    | { releases: In_R16_1_0_to_R16_12_0; input: Schemas['ContactInformationCreation_R16_1_0']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data'] }
    | { releases: In_R16_31_0_to_R17_10_0; input: Schemas['ContactInformationCreation']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data'] }
  createPayment:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['PaymentCreation']; data: Schemas['PaymentEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['PaymentCreation_R9_1_0']; data: Schemas['PaymentEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R11_0_0_to_R13_2_0; input: Schemas['PaymentCreation_R11_0_0']; data: Schemas['PaymentEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['PaymentCreation']; data: Schemas['PaymentEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['PaymentCreation_R4_0_0']; data: Schemas['PaymentEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['PaymentCreation_R9_1_0']; data: Schemas['PaymentEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  createProduct:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ProductCreation']; data: Schemas['ProductEnvelope']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'non_stockable' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ProductCreation_R14_0_0']; data: Schemas['ProductEnvelope_R12_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_1_0; input: Schemas['ProductCreation_R14_0_0']; data: Schemas['ProductEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R16_2_0_to_R16_2_0; input: Schemas['ProductCreation']; data: Schemas['ProductEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R16_3_0_to_R17_10_0; input: Schemas['ProductCreation']; data: Schemas['ProductEnvelope_R16_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
  createPurchase:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PurchaseCreation']; data: Schemas['PurchaseEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['PurchaseCreation_R10_0_0']; data: Schemas['PurchaseEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_1_0_to_R12_2_0; input: Schemas['PurchaseCreation_R10_1_0']; data: Schemas['PurchaseEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_3_0_to_R12_5_0; input: Schemas['PurchaseCreation_R10_1_0']; data: Schemas['PurchaseEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['PurchaseCreation_R10_1_0']; data: Schemas['PurchaseEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['PurchaseCreation_R13_0_0']; data: Schemas['PurchaseEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['PurchaseCreation_R13_0_0']; data: Schemas['PurchaseEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['PurchaseCreation_R13_0_0']; data: Schemas['PurchaseEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PurchaseCreation_R13_0_0']; data: Schemas['PurchaseEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PurchaseCreation_R13_0_0']; data: Schemas['PurchaseEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PurchaseCreation_R15_0_0']; data: Schemas['PurchaseEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PurchaseCreation_R17_0_0']; data: Schemas['PurchaseEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['PurchaseCreation_R4_0_0']; data: Schemas['PurchaseEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['PurchaseCreation_R5_0_0']; data: Schemas['PurchaseEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R9_0_0_to_R9_0_0; input: Schemas['PurchaseCreation_R5_0_0']; data: Schemas['PurchaseEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['PurchaseCreation_R9_1_0']; data: Schemas['PurchaseEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
  createPurchasesInBulk:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PurchaseBulkCreation']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['PurchaseBulkCreation_R10_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['PurchaseBulkCreation_R10_1_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R11_0_0_to_R12_7_0; input: Schemas['PurchaseBulkCreation_R11_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R13_0_0_to_R14_28_0; input: Schemas['PurchaseBulkCreation_R13_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PurchaseBulkCreation_R15_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PurchaseBulkCreation_R17_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
  createReferral:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ReferralCreation']; data: Schemas['ReferralEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ReferralCreation_R10_0_0']; data: Schemas['ReferralEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['ReferralCreation_R10_1_0']; data: Schemas['ReferralEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['ReferralCreation_R13_0_0']; data: Schemas['ReferralEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ReferralCreation_R13_0_0']; data: Schemas['ReferralEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ReferralCreation_R15_0_0']; data: Schemas['ReferralEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ReferralCreation_R17_0_0']; data: Schemas['ReferralEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['ReferralCreation_R4_0_0']; data: Schemas['ReferralEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['ReferralCreation_R5_0_0']; data: Schemas['ReferralEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ReferralCreation_R5_0_0']; data: Schemas['ReferralEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
  createReferralsInBulk:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ReferralBulkCreation']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ReferralBulkCreation_R10_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['ReferralBulkCreation_R10_1_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R13_0_0_to_R14_28_0; input: Schemas['ReferralBulkCreation_R13_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ReferralBulkCreation_R15_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ReferralBulkCreation_R17_0_0']; data: Schemas['CustomerEventsInBulkEnvelope']['data']; fields: 'processed_customer_events_set' | 'unprocessed_customer_events_set' }
  createSessionToken:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['Login']; data: Schemas['SessionTokenEnvelope']['data'] }
    | { releases: In_R4_0_0_to_R11_3_0_v2; input: Schemas['Login']; data: Schemas['SessionTokenEnvelope_R4_0_0']['data'] }
    | { releases: In_R12_0_0_to_R14_28_0; input: Schemas['Login']; data: Schemas['SessionTokenEnvelope_R12_0_0']['data'] }
    | { releases: In_R6_0_0_to_R9_1_0; input: Schemas['Login_R6_0_0']; data: Schemas['SessionTokenEnvelope_R4_0_0']['data'] }
  createSessionTokenByConsumerApplicationKey:
    | { releases: In_R16_2_0_to_R18_0_0; input: Schemas['ConsumerLogin']; data: Schemas['SessionTokenEnvelope']['data'] }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['ConsumerLogin_R15_0_0']; data: Schemas['SessionTokenEnvelope']['data'] }
  createSessionTokenByDeviceApplicationKey:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['DeviceLogin']; data: Schemas['SessionTokenEnvelope']['data'] }
  createSessionTokenByWebApiKey:
    | { releases: In_R15_0_0_to_R18_0_0; input?: Schemas['WebApiKeyLogin']; data: Schemas['SessionTokenEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R11_3_0; input?: Schemas['WebApiKeyLogin']; data: Schemas['SessionTokenEnvelope_R4_0_0']['data'] }
    | { releases: In_R12_0_0_to_R14_28_0; input?: Schemas['WebApiKeyLogin']; data: Schemas['SessionTokenEnvelope_R12_0_0']['data'] }
  createSpendRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SpendRequestCreation']; data: Schemas['SpendRequestEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['SpendRequestCreation_R10_0_0']; data: Schemas['SpendRequestEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['SpendRequestCreation_R10_1_0']; data: Schemas['SpendRequestEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R11_0_0_to_R12_5_0; input: Schemas['SpendRequestCreation_R11_0_0']; data: Schemas['SpendRequestEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['SpendRequestCreation_R11_0_0']; data: Schemas['SpendRequestEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SpendRequestCreation_R13_0_0']; data: Schemas['SpendRequestEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SpendRequestCreation_R13_0_0']; data: Schemas['SpendRequestEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SpendRequestCreation_R13_0_0']; data: Schemas['SpendRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SpendRequestCreation_R13_0_0']; data: Schemas['SpendRequestEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SpendRequestCreation_R13_0_0']; data: Schemas['SpendRequestEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SpendRequestCreation_R13_0_0']; data: Schemas['SpendRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SpendRequestCreation']; data: Schemas['SpendRequestEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SpendRequestCreation_R5_0_0']; data: Schemas['SpendRequestEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['SpendRequestCreation_R5_0_0']; data: Schemas['SpendRequestEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
  createSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionCreation']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['SubscriptionCreation_R10_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R11_0_0_to_R11_1_0; input: Schemas['SubscriptionCreation_R11_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R11_2_0_to_R11_3_0; input: Schemas['SubscriptionCreation_R11_2_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R12_0_0_to_R13_0_0; input: Schemas['SubscriptionCreation_R12_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SubscriptionCreation_R12_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SubscriptionCreation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SubscriptionCreation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_2_0; input: Schemas['SubscriptionCreation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R14_3_0_to_R14_28_0; input: Schemas['SubscriptionCreation_R14_3_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SubscriptionCreation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SubscriptionCreation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['SubscriptionCreation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SubscriptionCreation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['SubscriptionCreation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
  createUsageAuthorisation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['UsageAuthorisationCreation']; data: Schemas['UsageAuthorisationEnvelope']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R13_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R13_1_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R14_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R14_1_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R14_2_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R15_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['UsageAuthorisationCreation_R13_0_0']; data: Schemas['UsageAuthorisationEnvelope_R17_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
  createUser:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['UserCreation']; data: Schemas['UserEnvelope']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'system_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['UserCreation']; data: Schemas['UserEnvelope_R8_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['UserCreation']; data: Schemas['UserEnvelope_R14_1_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['UserCreation']; data: Schemas['UserEnvelope_R15_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'system_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
  createWalletTransaction:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WalletTransactionCreation']; data: Schemas['WalletTransactionEnvelope']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'category' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R10_0_0_to_R11_0_0; input: Schemas['WalletTransactionCreation_R10_0_0']; data: Schemas['WalletTransactionEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R11_1_0_to_R14_0_0; input: Schemas['WalletTransactionCreation_R11_1_0']; data: Schemas['WalletTransactionEnvelope_R11_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['WalletTransactionCreation_R11_1_0']; data: Schemas['WalletTransactionEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['WalletTransactionCreation_R14_2_0']; data: Schemas['WalletTransactionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['WalletTransactionCreation_R15_0_0']; data: Schemas['WalletTransactionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['WalletTransactionCreation_R4_0_0']; data: Schemas['WalletTransactionEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'voided_by_wallet_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['WalletTransactionCreation_R9_0_0']; data: Schemas['WalletTransactionEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
  deactivateSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionDeactivation']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['SubscriptionDeactivation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SubscriptionDeactivation_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SubscriptionDeactivation_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SubscriptionDeactivation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SubscriptionDeactivation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SubscriptionDeactivation_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SubscriptionDeactivation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SubscriptionDeactivation_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['SubscriptionDeactivation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SubscriptionDeactivation_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
  deleteAccessToken:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenDeletion']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_26_0_to_R14_28_0; input: Schemas['AccessTokenDeletion']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenDeletion']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenDeletion']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  deleteUsageAllowanceLimits:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['UsageAllowanceLimitsDeletion']; data: Schemas['SubscriptionEnvelope']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'owned_by_business_unit' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['UsageAllowanceLimitsDeletion']; data: Schemas['SubscriptionEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
  deleteWebhookRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WebhookRequestDeletion']; data: Schemas['WebhookRequestEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R9_0_0_to_R13_2_0; input: Schemas['WebhookRequestDeletion']; data: Schemas['WebhookRequestEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['WebhookRequestDeletion']; data: Schemas['WebhookRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['WebhookRequestDeletion']; data: Schemas['WebhookRequestEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['WebhookRequestDeletion']; data: Schemas['WebhookRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
  endRewardsParticipation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope']['data'] }
    | { releases: In_R12_0_0_to_R12_6_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope_R12_0_0']['data'] }
    | { releases: In_R12_7_0_to_R12_7_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope_R12_7_0']['data'] }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope_R13_0_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R16_1_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope_R14_1_0']['data'] }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['RewardsParticipantTermination']; data: Schemas['RewardsParticipantEnvelope_R16_2_0']['data'] }
  endShortTermActivation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShortTermActivationEnd']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['ShortTermActivationEnd_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ShortTermActivationEnd_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ShortTermActivationEnd_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShortTermActivationEnd_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShortTermActivationEnd_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShortTermActivationEnd_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ShortTermActivationEnd_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShortTermActivationEnd_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['ShortTermActivationEnd_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['ShortTermActivationEnd_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
  endShortTermDeactivation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShortTermDeactivationEnd']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['ShortTermDeactivationEnd_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ShortTermDeactivationEnd_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ShortTermDeactivationEnd_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShortTermDeactivationEnd_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShortTermDeactivationEnd_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShortTermDeactivationEnd_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ShortTermDeactivationEnd_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShortTermDeactivationEnd_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['ShortTermDeactivationEnd_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['ShortTermDeactivationEnd_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
  enforceWalletConsumption:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WalletConsumptionEnforcement']; data: Schemas['WalletConsumptionEnvelope']['data']; fields: 'wallet_balance' | 'wallet_alternative_balance' | 'wallet_transaction' | 'subscription' }
    | { releases: In_R14_0_0_to_R14_1_0; input: Schemas['WalletConsumptionEnforcement']; data: Schemas['WalletConsumptionEnvelope_R14_0_0']['data']; fields: 'wallet_balance' | 'wallet_transaction' | 'subscription' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['WalletConsumptionEnforcement']; data: Schemas['WalletConsumptionEnvelope_R14_2_0']['data']; fields: 'wallet_balance' | 'wallet_alternative_balance' | 'wallet_transaction' | 'subscription' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['WalletConsumptionEnforcement']; data: Schemas['WalletConsumptionEnvelope_R15_0_0']['data']; fields: 'wallet_balance' | 'wallet_alternative_balance' | 'wallet_transaction' | 'subscription' }
  forgetAccessTokenPassCode:
    | { releases: In_R16_12_0_to_R18_0_0; input: Schemas['PassCodeRecovery']; data: Schemas['EmptyEnvelope']['data'] }
  generateAccessTokenOneTimePassword:
    | { releases: In_R13_0_0_to_R18_0_0; input: Schemas['OneTimePasswordGeneration']; data: Schemas['OneTimePasswordEnvelope']['data']; fields: 'id' | 'number' | 'one_time_password' | 'expiration_date' }
  getAllocatedAwards:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetAllocatedAwardsQuery']; data: Schemas['AllocatedAwardsEnvelope']['data']; fields: 'allocated_amount' | 'allocation_date' | 'award_reward_transaction' }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['GetAllocatedAwardsQuery']; data: Schemas['AllocatedAwardsEnvelope_R10_1_0']['data']; fields: 'allocated_amount' | 'allocation_date' | 'award_reward_transaction' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['GetAllocatedAwardsQuery']; data: Schemas['AllocatedAwardsEnvelope_R14_1_0']['data']; fields: 'allocated_amount' | 'allocation_date' | 'award_reward_transaction' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['GetAllocatedAwardsQuery']; data: Schemas['AllocatedAwardsEnvelope_R14_2_0']['data']; fields: 'allocated_amount' | 'allocation_date' | 'award_reward_transaction' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['GetAllocatedAwardsQuery']; data: Schemas['AllocatedAwardsEnvelope_R17_0_0']['data']; fields: 'allocated_amount' | 'allocation_date' | 'award_reward_transaction' }
  getAllocatedSpends:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetAllocatedSpendsQuery']; data: Schemas['AllocatedSpendsEnvelope']['data']; fields: 'allocated_amount' | 'allocation_date' | 'spend_reward_transaction' }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['GetAllocatedSpendsQuery']; data: Schemas['AllocatedSpendsEnvelope_R10_1_0']['data']; fields: 'allocated_amount' | 'allocation_date' | 'spend_reward_transaction' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['GetAllocatedSpendsQuery']; data: Schemas['AllocatedSpendsEnvelope_R14_1_0']['data']; fields: 'allocated_amount' | 'allocation_date' | 'spend_reward_transaction' }
  getCurrentBalancePeriodTransactions:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetCurrentBalancePeriodTransactionsQuery']; data: Schemas['WalletTransactionListEnvelope']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'category' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R12_0_0_to_R14_0_0; input: Schemas['GetCurrentBalancePeriodTransactionsQuery']; data: Schemas['WalletTransactionListEnvelope_R11_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['GetCurrentBalancePeriodTransactionsQuery']; data: Schemas['WalletTransactionListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R17_10_0; input: Schemas['GetCurrentBalancePeriodTransactionsQuery']; data: Schemas['WalletTransactionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
  getEffectiveWallet:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['EffectiveWalletLookup']; data: Schemas['WalletEnvelope']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R10_1_0_to_R11_3_0; input: Schemas['EffectiveWalletLookup_R10_1_0']; data: Schemas['WalletEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_0_0_to_R12_0_0; input: Schemas['EffectiveWalletLookup_R10_1_0']; data: Schemas['WalletEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_1_0_to_R12_2_0; input: Schemas['EffectiveWalletLookup_R10_1_0']; data: Schemas['WalletEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_3_0_to_R12_7_0; input: Schemas['EffectiveWalletLookup_R10_1_0']; data: Schemas['WalletEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['EffectiveWalletLookup_R13_0_0']; data: Schemas['WalletEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['EffectiveWalletLookup_R13_0_0']; data: Schemas['WalletEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['EffectiveWalletLookup_R13_0_0']; data: Schemas['WalletEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['EffectiveWalletLookup_R13_0_0']; data: Schemas['WalletEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['EffectiveWalletLookup_R13_0_0']; data: Schemas['WalletEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['EffectiveWalletLookup_R17_0_0']; data: Schemas['WalletEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
  getExpiringWalletBalance:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ExpiringWalletBalanceLookup']; data: Schemas['WalletExpiringBalanceEnvelope']['data']; fields: 'balance' | 'expired_amount' | 'expired_alternative_amount' | 'remaining_amount' | 'remaining_alternative_amount' | 'currency' | 'alternative_currency' | 'expired_amount_per_day_set' }
    | { releases: In_R10_1_0_to_R11_2_0; input: Schemas['ExpiringWalletBalanceLookup_R10_1_0']; data: Schemas['WalletExpiringBalanceEnvelope_R10_1_0']['data']; fields: 'balance' | 'expired_amount' | 'remaining_amount' | 'currency' }
    | { releases: In_R11_3_0_to_R12_7_0; input: Schemas['ExpiringWalletBalanceLookup_R10_1_0']; data: Schemas['WalletExpiringBalanceEnvelope_R11_3_0']['data']; fields: 'balance' | 'expired_amount' | 'remaining_amount' | 'currency' | 'expired_amount_per_day_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ExpiringWalletBalanceLookup_R13_0_0']; data: Schemas['WalletExpiringBalanceEnvelope_R11_3_0']['data']; fields: 'balance' | 'expired_amount' | 'remaining_amount' | 'currency' | 'expired_amount_per_day_set' }
    | { releases: In_R14_0_0_to_R14_1_0; input: Schemas['ExpiringWalletBalanceLookup_R13_0_0']; data: Schemas['WalletExpiringBalanceEnvelope_R14_0_0']['data']; fields: 'balance' | 'expired_amount' | 'remaining_amount' | 'currency' | 'expired_amount_per_day_set' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['ExpiringWalletBalanceLookup_R13_0_0']; data: Schemas['WalletExpiringBalanceEnvelope']['data']; fields: 'balance' | 'expired_amount' | 'expired_alternative_amount' | 'remaining_amount' | 'remaining_alternative_amount' | 'currency' | 'alternative_currency' | 'expired_amount_per_day_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ExpiringWalletBalanceLookup_R17_0_0']; data: Schemas['WalletExpiringBalanceEnvelope']['data']; fields: 'balance' | 'expired_amount' | 'expired_alternative_amount' | 'remaining_amount' | 'remaining_alternative_amount' | 'currency' | 'alternative_currency' | 'expired_amount_per_day_set' }
  getLatestBills:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['GetLatestBillsQuery']; data: Schemas['BillListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['GetLatestBillsQuery']; data: Schemas['BillListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['GetLatestBillsQuery']; data: Schemas['BillListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['GetLatestBillsQuery']; data: Schemas['BillListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' }
  getLatestPayments:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['GetLatestPaymentsQuery']; data: Schemas['PaymentListEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['GetLatestPaymentsQuery']; data: Schemas['PaymentListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['GetLatestPaymentsQuery']; data: Schemas['PaymentListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['GetLatestPaymentsQuery']; data: Schemas['PaymentListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['GetLatestPaymentsQuery']; data: Schemas['PaymentListEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  getNotAssociatedAccessTokens:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['GetNotAssociatedAccessTokensQuery_R5_0_0']; data: Schemas['AccessTokenListEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['GetNotAssociatedAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  getPackageInformation:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['GetPackageInformationQuery']; data: Schemas['PackageInformationEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'subscriptions_model' | 'base_rate' | 'base_rate_uot' | 'billing_terms' | 'mandatory_termed_services_set' | 'additional_termed_services_set' | 'physical_goods_set' | 'expenses_set' }
    | { releases: In_R14_0_0_to_R14_28_0; input: Schemas['GetPackageInformationQuery']; data: Schemas['PackageInformationEnvelope_R14_0_0']['data']; fields: 'base_rate' | 'base_rate_uot' | 'billing_terms' | 'mandatory_termed_services_set' | 'additional_termed_services_set' | 'physical_goods_set' | 'expenses_set' }
  getPendingPaymentGatewayRequests:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery_R4_0_0']; data: Schemas['PaymentGatewayRequestListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery_R4_0_0']; data: Schemas['PaymentGatewayRequestListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R11_0_0_to_R12_3_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery_R4_0_0']; data: Schemas['PaymentGatewayRequestListEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R12_4_0_to_R12_7_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery_R4_0_0']; data: Schemas['PaymentGatewayRequestListEnvelope_R12_4_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R15_0_0_to_R15_2_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R16_0_0_to_R17_10_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery']; data: Schemas['PaymentGatewayRequestListEnvelope_R16_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'type' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'refund' | 'bill' | 'wallet' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['GetPendingPaymentGatewayRequestsQuery_R4_0_0']; data: Schemas['PaymentGatewayRequestListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'reference_number' | 'execution_date' | 'error_code' | 'error_description' | 'payment_gateway_provider' | 'accounts_receivable' | 'payment_preference' | 'payment' | 'payment_cancellation' | 'bill' | 'wallet' | 'log_information' }
  getScheduledSubscriptionActions:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetScheduledSubscriptionActionsQuery']; data: Schemas['SubscriptionActionListEnvelope']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'classification' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R9_0_0_to_R13_0_0; input: Schemas['GetScheduledSubscriptionActionsQuery_R5_0_0']; data: Schemas['SubscriptionActionListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['GetScheduledSubscriptionActionsQuery_R5_0_0']; data: Schemas['SubscriptionActionListEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['GetScheduledSubscriptionActionsQuery']; data: Schemas['SubscriptionActionListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['GetScheduledSubscriptionActionsQuery']; data: Schemas['SubscriptionActionListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['GetScheduledSubscriptionActionsQuery']; data: Schemas['SubscriptionActionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['GetScheduledSubscriptionActionsQuery']; data: Schemas['SubscriptionActionListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['GetScheduledSubscriptionActionsQuery']; data: Schemas['SubscriptionActionListEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'transaction_reference_number' | 'life_cycle_state' | 'classification' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' | 'job' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['GetScheduledSubscriptionActionsQuery_R5_0_0']; data: Schemas['SubscriptionActionListEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'behavior_code' | 'business_classification_code' | 'scheduled_date' | 'executed_on' | 'submitted_on' | 'performed_on' | 'submitted_by' | 'performed_by' | 'action_type' | 'sub_action_type' | 'subscription' }
  getSegmentMembers:
    | { releases: In_R4_0_0_to_R18_0_0; input: Schemas['GetSegmentMembersQuery']; data: Schemas['SegmentContentEnvelope']['data']; fields: 'entity_name' | 'entity_id' | 'entity_number' | 'entity_alternative_code' | 'entity_description' | 'accounts_receivable' }
  getVoucherForActivation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['GetVoucherForActivationQuery']; data: Schemas['VoucherEnvelope']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R10_0_0_to_R12_2_0; input: Schemas['GetVoucherForActivationQuery_R4_0_0']; data: Schemas['VoucherEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R12_3_0_to_R13_0_0; input: Schemas['GetVoucherForActivationQuery_R4_0_0']; data: Schemas['VoucherEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['GetVoucherForActivationQuery_R4_0_0']; data: Schemas['VoucherEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['GetVoucherForActivationQuery_R4_0_0']; data: Schemas['VoucherEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['GetVoucherForActivationQuery_R4_0_0']; data: Schemas['VoucherEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['GetVoucherForActivationQuery']; data: Schemas['VoucherEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['GetVoucherForActivationQuery_R4_0_0']; data: Schemas['VoucherEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
  getWalletBalance:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WalletBalanceLookup']; data: Schemas['WalletBalanceEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'conditional_balance' | 'conditional_alternative_balance' | 'unconditional_balance' | 'unconditional_alternative_balance' | 'amount_on_hold' | 'alternative_amount_on_hold' | 'currency' | 'alternative_currency' | 'allotment_group_conditions_set' }
    | { releases: In_R12_0_0_to_R12_7_0; input: Schemas['WalletBalanceLookup_R12_0_0']; data: Schemas['WalletBalanceEnvelope_R12_0_0']['data']; fields: 'id' | 'balance' | 'conditional_balance' | 'unconditional_balance' | 'amount_on_hold' | 'currency' | 'allotment_group_conditions_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['WalletBalanceLookup_R13_0_0']; data: Schemas['WalletBalanceEnvelope_R12_0_0']['data']; fields: 'id' | 'balance' | 'conditional_balance' | 'unconditional_balance' | 'amount_on_hold' | 'currency' | 'allotment_group_conditions_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['WalletBalanceLookup_R13_0_0']; data: Schemas['WalletBalanceEnvelope_R14_0_0']['data']; fields: 'id' | 'balance' | 'conditional_balance' | 'unconditional_balance' | 'amount_on_hold' | 'currency' | 'allotment_group_conditions_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['WalletBalanceLookup_R13_0_0']; data: Schemas['WalletBalanceEnvelope_R14_1_0']['data']; fields: 'id' | 'balance' | 'conditional_balance' | 'unconditional_balance' | 'amount_on_hold' | 'currency' | 'allotment_group_conditions_set' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['WalletBalanceLookup_R13_0_0']; data: Schemas['WalletBalanceEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'conditional_balance' | 'conditional_alternative_balance' | 'unconditional_balance' | 'unconditional_alternative_balance' | 'amount_on_hold' | 'alternative_amount_on_hold' | 'currency' | 'alternative_currency' | 'allotment_group_conditions_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['WalletBalanceLookup_R17_0_0']; data: Schemas['WalletBalanceEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'conditional_balance' | 'conditional_alternative_balance' | 'unconditional_balance' | 'unconditional_alternative_balance' | 'amount_on_hold' | 'alternative_amount_on_hold' | 'currency' | 'alternative_currency' | 'allotment_group_conditions_set' }
  getWalletBalanceBreakdown:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WalletBalanceBreakdownLookup']; data: Schemas['WalletBalancePartsEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'balance_breakdown_in_wallet_currency' | 'balance_breakdown_in_wallet_alternative_currency' | 'balance_breakdown_per_reward_offer' }
    | { releases: In_R14_17_0_to_R16_31_0; input: Schemas['WalletBalanceBreakdownLookup_R14_17_0']; data: Schemas['WalletBalancePartsEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'balance_breakdown_in_wallet_currency' | 'balance_breakdown_in_wallet_alternative_currency' | 'balance_breakdown_per_reward_offer' }
    | { releases: In_R14_2_0_to_R14_10_0; input: Schemas['WalletBalanceBreakdownLookup_R14_2_0']; data: Schemas['WalletBalancePartsEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'balance_breakdown_in_wallet_currency' | 'balance_breakdown_in_wallet_alternative_currency' | 'balance_breakdown_per_reward_offer' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['WalletBalanceBreakdownLookup_R17_0_0']; data: Schemas['WalletBalancePartsEnvelope']['data']; fields: 'id' | 'balance' | 'alternative_balance' | 'balance_breakdown_in_wallet_currency' | 'balance_breakdown_in_wallet_alternative_currency' | 'balance_breakdown_per_reward_offer' }
  listAccessTokenClassifications:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListAccessTokenClassificationsQuery']; data: Schemas['AccessTokenClassificationListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'log_information' }
    | { releases: In_R10_0_0_to_R14_0_0; input: Schemas['ListAccessTokenClassificationsQuery']; data: Schemas['AccessTokenClassificationListEnvelope_R10_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ListAccessTokenClassificationsQuery']; data: Schemas['AccessTokenClassificationListEnvelope_R14_1_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'log_information' }
  listAccessTokens:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListAccessTokensQuery']; data: Schemas['AccessTokenListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ListAccessTokensQuery_R10_0_0']; data: Schemas['AccessTokenListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['ListAccessTokensQuery_R10_0_0']; data: Schemas['AccessTokenListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['ListAccessTokensQuery_R13_0_0']; data: Schemas['AccessTokenListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ListAccessTokensQuery_R13_0_0']; data: Schemas['AccessTokenListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['ListAccessTokensQuery_R13_0_0']; data: Schemas['AccessTokenListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['ListAccessTokensQuery_R13_0_0']; data: Schemas['AccessTokenListEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['ListAccessTokensQuery_R8_0_0']; data: Schemas['AccessTokenListEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ListAccessTokensQuery_R8_0_0']; data: Schemas['AccessTokenListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  listAccountsReceivable:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListAccountsReceivableQuery']; data: Schemas['AccountsReceivableListEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['ListAccountsReceivableQuery_R10_0_0']; data: Schemas['AccountsReceivableListEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListAccountsReceivableQuery_R13_0_0']; data: Schemas['AccountsReceivableListEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListAccountsReceivableQuery']; data: Schemas['AccountsReceivableListEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ListAccountsReceivableQuery']; data: Schemas['AccountsReceivableListEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ListAccountsReceivableQuery']; data: Schemas['AccountsReceivableListEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ListAccountsReceivableQuery']; data: Schemas['AccountsReceivableListEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ListAccountsReceivableQuery']; data: Schemas['AccountsReceivableListEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R4_0_0_to_R5_0_0; input: Schemas['ListAccountsReceivableQuery_R4_0_0']; data: Schemas['AccountsReceivableListEnvelope_R4_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'log_information' }
    | { releases: In_R6_0_0_to_R9_1_0; input: Schemas['ListAccountsReceivableQuery_R4_0_0']; data: Schemas['AccountsReceivableListEnvelope_R6_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  listAccountsReceivableClassifications:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListAccountsReceivableClassificationsQuery']; data: Schemas['AccountsReceivableClassificationListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' }
    | { releases: In_R6_0_0_to_R17_10_0; input: Schemas['ListAccountsReceivableClassificationsQuery_R6_0_0']; data: Schemas['AccountsReceivableClassificationListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' }
  listAccountsReceivableCreditRatings:
    | { releases: In_R11_0_0_to_R18_0_0; input: Schemas['ListAccountsReceivableCreditRatingsQuery']; data: Schemas['CreditRatingListEnvelope']['data']; fields: 'code' | 'name' | 'label' | 'credit_limit_type' | 'credit_limit_amount' | 'default' }
    | { releases: In_R6_0_0_to_R10_1_0; input: Schemas['ListAccountsReceivableCreditRatingsQuery']; data: Schemas['CreditRatingListEnvelope_R6_0_0']['data']; fields: 'code' | 'name' | 'label' | 'credit_limit_type' | 'credit_limit_amount' | 'default' }
  listAccountsReceivableGroupMembers:
    | { releases: In_R13_1_0_to_R18_0_0; input: Schemas['ListAccountsReceivableGroupMembersQuery']; data: Schemas['AccountsReceivableGroupMemberListEnvelope']['data']; fields: 'id' | 'number' | 'name' | 'life_cycle_state' | 'funding_scope' }
  listAccountsReceivablePaymentPreferences:
    | { releases: In_R17_0_0_to_R18_0_0; input: Schemas['ListAccountsReceivablePaymentPreferencesQuery']; data: Schemas['PaymentPreferenceListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'type' | 'description' | 'default' }
    | { releases: In_R6_0_0_to_R14_1_0; input: Schemas['ListAccountsReceivablePaymentPreferencesQuery']; data: Schemas['PaymentPreferenceListEnvelope_R6_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'type' | 'description' | 'default' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['ListAccountsReceivablePaymentPreferencesQuery']; data: Schemas['PaymentPreferenceListEnvelope_R14_2_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'type' | 'description' | 'default' }
  listAccountsReceivablePresentmentPreferences:
    | { releases: In_R6_0_0_to_R18_0_0; input: Schemas['ListAccountsReceivablePresentmentPreferencesQuery']; data: Schemas['PresentmentPreferenceListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' }
  listAwardRewardTransactions:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AwardRewardTransactionsLookup']; data: Schemas['AwardRewardTransactionListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'spend_method' | 'accounts_receivable' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AwardRewardTransactionsLookup_R10_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['AwardRewardTransactionsLookup_R10_1_0']; data: Schemas['AwardRewardTransactionListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R11_0_0_to_R12_1_0; input: Schemas['AwardRewardTransactionsLookup_R10_1_0']; data: Schemas['AwardRewardTransactionListEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R12_2_0_to_R12_7_0; input: Schemas['AwardRewardTransactionsLookup_R10_1_0']; data: Schemas['AwardRewardTransactionListEnvelope_R12_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['AwardRewardTransactionsLookup_R13_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R12_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['AwardRewardTransactionsLookup_R13_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['AwardRewardTransactionsLookup_R13_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['AwardRewardTransactionsLookup_R13_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R17_0_0_to_R17_1_0; input: Schemas['AwardRewardTransactionsLookup_R17_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'accounts_receivable' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R17_9_0_to_R17_10_0; input: Schemas['AwardRewardTransactionsLookup_R17_0_0']; data: Schemas['AwardRewardTransactionListEnvelope_R17_9_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'spend_method' | 'accounts_receivable' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
  listBillingTermSchemes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListBillingTermSchemesQuery']; data: Schemas['BillingTermSchemeListEnvelope']['data']; fields: 'id' | 'code' | 'name' | 'life_cycle_state' | 'classification' | 'billing_type' | 'billing_type_classification' | 'discount_option' | 'description' | 'billing_method' | 'billing_terms_auto_renewed' | 'concurrent_usage_allowed' | 'allowed_cycle_day' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'billing_frequencies_set' | 'log_information' }
    | { releases: In_R6_0_0_to_R14_0_0; input: Schemas['ListBillingTermSchemesQuery']; data: Schemas['BillingTermSchemeListEnvelope_R6_0_0']['data']; fields: 'id' | 'code' | 'name' | 'life_cycle_state' | 'classification' | 'billing_type' | 'discount_option' | 'description' | 'billing_method' | 'concurrent_usage_allowed' | 'allowed_cycle_day' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'billing_frequencies_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ListBillingTermSchemesQuery']; data: Schemas['BillingTermSchemeListEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'name' | 'life_cycle_state' | 'classification' | 'billing_type' | 'discount_option' | 'description' | 'billing_method' | 'concurrent_usage_allowed' | 'allowed_cycle_day' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'billing_frequencies_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListBillingTermSchemesQuery']; data: Schemas['BillingTermSchemeListEnvelope_R15_0_0']['data']; fields: 'id' | 'code' | 'name' | 'life_cycle_state' | 'classification' | 'billing_type' | 'billing_type_classification' | 'discount_option' | 'description' | 'billing_method' | 'billing_terms_auto_renewed' | 'concurrent_usage_allowed' | 'allowed_cycle_day' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'billing_frequencies_set' | 'log_information' }
  listBills:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['ListBillsQuery']; data: Schemas['BillListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['ListBillsQuery_R4_0_0']; data: Schemas['BillListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListBillsQuery']; data: Schemas['BillListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['ListBillsQuery_R4_0_0']; data: Schemas['BillListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ListBillsQuery_R4_0_0']; data: Schemas['BillListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' }
  listBuyInAdvanceRequests:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListBuyInAdvanceRequestsQuery']; data: Schemas['BuyInAdvanceRequestListEnvelope']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['ListBuyInAdvanceRequestsQuery_R6_0_0']; data: Schemas['BuyInAdvanceRequestListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListBuyInAdvanceRequestsQuery']; data: Schemas['BuyInAdvanceRequestListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R14_0_0_to_R14_28_0; input: Schemas['ListBuyInAdvanceRequestsQuery']; data: Schemas['BuyInAdvanceRequestListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListBuyInAdvanceRequestsQuery']; data: Schemas['BuyInAdvanceRequestListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R6_0_0_to_R8_0_0; input: Schemas['ListBuyInAdvanceRequestsQuery_R6_0_0']; data: Schemas['BuyInAdvanceRequestListEnvelope_R6_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
  listCreditNoteRejectionReasons:
    | { releases: In_R9_0_0_to_R18_0_0; input: Schemas['ListCreditNoteRejectionReasonsQuery']; data: Schemas['FinancialTransactionRejectionReasonListEnvelope']['data']; fields: 'default' | 'rejection_reason' }
  listCreditNotes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListCreditNotesQuery']; data: Schemas['CreditNoteListEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ListCreditNotesQuery_R4_0_0']; data: Schemas['CreditNoteListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R12_0_0_to_R12_7_0; input: Schemas['ListCreditNotesQuery_R4_0_0']; data: Schemas['CreditNoteListEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListCreditNotesQuery']; data: Schemas['CreditNoteListEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListCreditNotesQuery']; data: Schemas['CreditNoteListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_31_0; input: Schemas['ListCreditNotesQuery']; data: Schemas['CreditNoteListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ListCreditNotesQuery']; data: Schemas['CreditNoteListEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ListCreditNotesQuery_R4_0_0']; data: Schemas['CreditNoteListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ListCreditNotesQuery_R4_0_0']; data: Schemas['CreditNoteListEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
  listCurrencies:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListCurrenciesQuery']; data: Schemas['CurrencyListEnvelope']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'life_cycle_state' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['ListCurrenciesQuery_R10_0_0']; data: Schemas['CurrencyListEnvelope_R10_0_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListCurrenciesQuery_R13_0_0']; data: Schemas['CurrencyListEnvelope_R10_0_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListCurrenciesQuery']; data: Schemas['CurrencyListEnvelope_R14_0_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'life_cycle_state' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ListCurrenciesQuery']; data: Schemas['CurrencyListEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'life_cycle_state' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
  listExpensesToAdd:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ListExpensesToAddQuery']; data: Schemas['SubscriptionTypeExpenseListEnvelope']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
    | { releases: In_R7_0_0_to_R12_2_0; input: Schemas['ListExpensesToAddQuery']; data: Schemas['SubscriptionTypeExpenseListEnvelope_R7_0_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R12_3_0_to_R14_10_0; input: Schemas['ListExpensesToAddQuery']; data: Schemas['SubscriptionTypeExpenseListEnvelope_R12_3_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R14_17_0_to_R14_28_0; input: Schemas['ListExpensesToAddQuery']; data: Schemas['SubscriptionTypeExpenseListEnvelope_R14_17_0']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
  listInvoiceTypes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListInvoiceTypesQuery']; data: Schemas['FinancialTransactionTypeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'log_information' }
    | { releases: In_R9_0_0_to_R14_0_0; input: Schemas['ListInvoiceTypesQuery']; data: Schemas['FinancialTransactionTypeListEnvelope_R9_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ListInvoiceTypesQuery']; data: Schemas['FinancialTransactionTypeListEnvelope_R14_1_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'log_information' }
  listInvoices:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListInvoicesQuery']; data: Schemas['InvoiceListEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ListInvoicesQuery_R4_0_0']; data: Schemas['InvoiceListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R12_0_0_to_R12_7_0; input: Schemas['ListInvoicesQuery_R4_0_0']; data: Schemas['InvoiceListEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListInvoicesQuery']; data: Schemas['InvoiceListEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListInvoicesQuery']; data: Schemas['InvoiceListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_31_0; input: Schemas['ListInvoicesQuery']; data: Schemas['InvoiceListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ListInvoicesQuery']; data: Schemas['InvoiceListEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ListInvoicesQuery_R4_0_0']; data: Schemas['InvoiceListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ListInvoicesQuery_R4_0_0']; data: Schemas['InvoiceListEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
  listPayments:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['ListPaymentsQuery']; data: Schemas['PaymentListEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['ListPaymentsQuery_R4_0_0']; data: Schemas['PaymentListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListPaymentsQuery']; data: Schemas['PaymentListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListPaymentsQuery']; data: Schemas['PaymentListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ListPaymentsQuery_R4_0_0']; data: Schemas['PaymentListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ListPaymentsQuery_R4_0_0']; data: Schemas['PaymentListEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  listPhysicalGoodsOfNewSubscription:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ListPhysicalGoodsOfNewSubscriptionQuery']; data: Schemas['SubscriptionTypePhysicalGoodListEnvelope']['data']; fields: 'id' | 'product' }
    | { releases: In_R6_0_0_to_R12_2_0; input: Schemas['ListPhysicalGoodsOfNewSubscriptionQuery']; data: Schemas['SubscriptionTypePhysicalGoodListEnvelope_R6_0_0']['data']; fields: 'id' | 'product' }
    | { releases: In_R12_3_0_to_R14_28_0; input: Schemas['ListPhysicalGoodsOfNewSubscriptionQuery']; data: Schemas['SubscriptionTypePhysicalGoodListEnvelope_R12_3_0']['data']; fields: 'id' | 'product' }
  listProducts:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListProductsQuery']; data: Schemas['ProductListEnvelope']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'non_stockable' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R4_0_0_to_R12_2_0; input: Schemas['ListProductsQuery_R4_0_0']; data: Schemas['ProductListEnvelope_R4_0_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R12_3_0_to_R12_7_0; input: Schemas['ListProductsQuery_R4_0_0']; data: Schemas['ProductListEnvelope_R12_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ListProductsQuery']; data: Schemas['ProductListEnvelope_R13_0_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['ListProductsQuery']; data: Schemas['ProductListEnvelope_R12_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_2_0; input: Schemas['ListProductsQuery']; data: Schemas['ProductListEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R16_3_0_to_R17_10_0; input: Schemas['ListProductsQuery']; data: Schemas['ProductListEnvelope_R16_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
  listPurchases:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PurchasesLookup']; data: Schemas['PurchaseListEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['PurchasesLookup_R8_0_0']; data: Schemas['PurchaseListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_1_0_to_R12_1_0; input: Schemas['PurchasesLookup_R8_0_0']; data: Schemas['PurchaseListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_2_0_to_R12_2_0; input: Schemas['PurchasesLookup_R12_2_0']; data: Schemas['PurchaseListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_3_0_to_R12_5_0; input: Schemas['PurchasesLookup_R12_2_0']; data: Schemas['PurchaseListEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['PurchasesLookup_R12_2_0']; data: Schemas['PurchaseListEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['PurchasesLookup_R13_0_0']; data: Schemas['PurchaseListEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['PurchasesLookup_R13_0_0']; data: Schemas['PurchaseListEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['PurchasesLookup_R13_0_0']; data: Schemas['PurchaseListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PurchasesLookup_R13_0_0']; data: Schemas['PurchaseListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PurchasesLookup_R13_0_0']; data: Schemas['PurchaseListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PurchasesLookup_R13_0_0']; data: Schemas['PurchaseListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PurchasesLookup_R17_0_0']; data: Schemas['PurchaseListEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['PurchasesLookup_R4_0_0']; data: Schemas['PurchaseListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R5_0_0_to_R7_0_0; input: Schemas['PurchasesLookup_R5_0_0']; data: Schemas['PurchaseListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['PurchasesLookup_R8_0_0']; data: Schemas['PurchaseListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['PurchasesLookup_R8_0_0']; data: Schemas['PurchaseListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
  listReferrals:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ReferralsLookup']; data: Schemas['ReferralListEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ReferralsLookup_R5_0_0']; data: Schemas['ReferralListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_7_0; input: Schemas['ReferralsLookup_R5_0_0']; data: Schemas['ReferralListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['ReferralsLookup_R13_0_0']; data: Schemas['ReferralListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ReferralsLookup_R13_0_0']; data: Schemas['ReferralListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ReferralsLookup_R15_0_0']; data: Schemas['ReferralListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ReferralsLookup_R17_0_0']; data: Schemas['ReferralListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['ReferralsLookup_R4_0_0']; data: Schemas['ReferralListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['ReferralsLookup_R5_0_0']; data: Schemas['ReferralListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'performed_by_unit' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ReferralsLookup_R5_0_0']; data: Schemas['ReferralListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'referred_accounts_receivable' | 'referred_by_accounts_receivable' | 'classification' | 'performed_by_unit' | 'log_information' }
  listRefundRejectionReasons:
    | { releases: In_R9_0_0_to_R18_0_0; input: Schemas['ListRefundRejectionReasonsQuery']; data: Schemas['FinancialTransactionRejectionReasonListEnvelope']['data']; fields: 'default' | 'rejection_reason' }
  listRefundTypes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListRefundTypesQuery']; data: Schemas['FinancialTransactionTypeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'log_information' }
    | { releases: In_R9_0_0_to_R14_0_0; input: Schemas['ListRefundTypesQuery']; data: Schemas['FinancialTransactionTypeListEnvelope_R9_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ListRefundTypesQuery']; data: Schemas['FinancialTransactionTypeListEnvelope_R14_1_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'log_information' }
  listRefunds:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListRefundsQuery']; data: Schemas['RefundListEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['ListRefundsQuery_R4_0_0']; data: Schemas['RefundListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListRefundsQuery']; data: Schemas['RefundListEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListRefundsQuery']; data: Schemas['RefundListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ListRefundsQuery']; data: Schemas['RefundListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ListRefundsQuery_R4_0_0']; data: Schemas['RefundListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ListRefundsQuery_R4_0_0']; data: Schemas['RefundListEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'log_information' }
  listRewardSchemes:
    | { releases: In_R17_0_0_to_R18_0_0; input: Schemas['ListRewardSchemesQuery']; data: Schemas['RewardSchemeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'life_cycle_state' | 'requires_reference_code' | 'self_signup_enabled' | 'auto_signup_enabled' | 'reference_code_generation_method' | 'supported_email_domains' }
  listRewardsParticipantRewardSchemes:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ListRewardsParticipantRewardSchemesQuery']; data: Schemas['RewardSchemeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'life_cycle_state' | 'requires_reference_code' | 'self_signup_enabled' | 'auto_signup_enabled' | 'reference_code_generation_method' | 'supported_email_domains' }
    | { releases: In_R9_0_0_to_R12_6_0; input: Schemas['ListRewardsParticipantRewardSchemesQuery']; data: Schemas['RewardSchemeListEnvelope_R9_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'life_cycle_state' }
    | { releases: In_R12_7_0_to_R14_28_0; input: Schemas['ListRewardsParticipantRewardSchemesQuery']; data: Schemas['RewardSchemeListEnvelope_R12_7_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'life_cycle_state' | 'requires_reference_code' | 'self_signup_enabled' }
  listRewardsParticipants:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListRewardsParticipantsQuery']; data: Schemas['RewardsParticipantListEnvelope']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['ListRewardsParticipantsQuery_R10_0_0']; data: Schemas['RewardsParticipantListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R11_0_0_to_R11_3_0; input: Schemas['ListRewardsParticipantsQuery_R10_0_0']; data: Schemas['RewardsParticipantListEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_0_0_to_R12_6_0; input: Schemas['ListRewardsParticipantsQuery_R12_0_0']; data: Schemas['RewardsParticipantListEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_7_0_to_R12_7_0; input: Schemas['ListRewardsParticipantsQuery_R12_0_0']; data: Schemas['RewardsParticipantListEnvelope_R12_7_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListRewardsParticipantsQuery_R13_0_0']; data: Schemas['RewardsParticipantListEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListRewardsParticipantsQuery']; data: Schemas['RewardsParticipantListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_1_0_to_R16_1_0; input: Schemas['ListRewardsParticipantsQuery']; data: Schemas['RewardsParticipantListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['ListRewardsParticipantsQuery']; data: Schemas['RewardsParticipantListEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R4_0_0_to_R7_0_0; input: Schemas['ListRewardsParticipantsQuery_R4_0_0']; data: Schemas['RewardsParticipantListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['ListRewardsParticipantsQuery_R4_0_0']; data: Schemas['RewardsParticipantListEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ListRewardsParticipantsQuery_R4_0_0']; data: Schemas['RewardsParticipantListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
  listSegments:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListSegmentsQuery']; data: Schemas['SegmentListEnvelope']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R4_0_0_to_R12_7_0; input: Schemas['ListSegmentsQuery_R4_0_0']; data: Schemas['SegmentListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['ListSegmentsQuery_R13_0_0']; data: Schemas['SegmentListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ListSegmentsQuery_R13_0_0']; data: Schemas['SegmentListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ListSegmentsQuery_R14_2_0']; data: Schemas['SegmentListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListSegmentsQuery']; data: Schemas['SegmentListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
  listServicesOfNewSubscription:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ListServicesOfNewSubscriptionQuery']; data: Schemas['SubscriptionTypeServiceListEnvelope']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
    | { releases: In_R4_0_0_to_R12_2_0; input: Schemas['ListServicesOfNewSubscriptionQuery_R4_0_0']; data: Schemas['SubscriptionTypeServiceListEnvelope_R4_0_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R12_3_0_to_R14_10_0; input: Schemas['ListServicesOfNewSubscriptionQuery_R4_0_0']; data: Schemas['SubscriptionTypeServiceListEnvelope_R12_3_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R14_17_0_to_R14_28_0; input: Schemas['ListServicesOfNewSubscriptionQuery_R4_0_0']; data: Schemas['SubscriptionTypeServiceListEnvelope_R14_17_0']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
  listServicesToAdd:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ListServicesToAddQuery']; data: Schemas['SubscriptionTypeServiceListEnvelope']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
    | { releases: In_R6_0_0_to_R12_2_0; input: Schemas['ListServicesToAddQuery_R6_0_0']; data: Schemas['SubscriptionTypeServiceListEnvelope_R4_0_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R12_3_0_to_R14_10_0; input: Schemas['ListServicesToAddQuery_R6_0_0']; data: Schemas['SubscriptionTypeServiceListEnvelope_R12_3_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R14_17_0_to_R14_28_0; input: Schemas['ListServicesToAddQuery_R6_0_0']; data: Schemas['SubscriptionTypeServiceListEnvelope_R14_17_0']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
  listServicesToSwapTo:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ListServicesToSwapToQuery']; data: Schemas['SubscriptionTypeServiceListEnvelope']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
    | { releases: In_R6_0_0_to_R12_2_0; input: Schemas['ListServicesToSwapToQuery']; data: Schemas['SubscriptionTypeServiceListEnvelope_R4_0_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R12_3_0_to_R14_10_0; input: Schemas['ListServicesToSwapToQuery']; data: Schemas['SubscriptionTypeServiceListEnvelope_R12_3_0']['data']; fields: 'id' | 'mandatory' | 'product' }
    | { releases: In_R14_17_0_to_R14_28_0; input: Schemas['ListServicesToSwapToQuery']; data: Schemas['SubscriptionTypeServiceListEnvelope_R14_17_0']['data']; fields: 'id' | 'mandatory' | 'product' | 'trial_period' }
  listSpendRequests:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SpendRequestsLookup']; data: Schemas['SpendRequestListEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['SpendRequestsLookup_R5_0_0']; data: Schemas['SpendRequestListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_1_0; input: Schemas['SpendRequestsLookup_R5_0_0']; data: Schemas['SpendRequestListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R12_2_0_to_R12_5_0; input: Schemas['SpendRequestsLookup_R12_2_0']; data: Schemas['SpendRequestListEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['SpendRequestsLookup_R12_2_0']; data: Schemas['SpendRequestListEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SpendRequestsLookup_R13_0_0']; data: Schemas['SpendRequestListEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SpendRequestsLookup_R13_0_0']; data: Schemas['SpendRequestListEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SpendRequestsLookup_R13_0_0']; data: Schemas['SpendRequestListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SpendRequestsLookup_R13_0_0']; data: Schemas['SpendRequestListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SpendRequestsLookup_R13_0_0']; data: Schemas['SpendRequestListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SpendRequestsLookup_R13_0_0']; data: Schemas['SpendRequestListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SpendRequestsLookup']; data: Schemas['SpendRequestListEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SpendRequestsLookup_R5_0_0']; data: Schemas['SpendRequestListEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['SpendRequestsLookup_R5_0_0']; data: Schemas['SpendRequestListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
  listSubscriptionBehaviours:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['ListSubscriptionBehavioursQuery']; data: Schemas['SubscriptionBehaviourListEnvelope']['data']; fields: 'behavior_code' | 'business_classification_codes_set' }
    | { releases: In_R6_0_0_to_R13_2_0; input: Schemas['ListSubscriptionBehavioursQuery']; data: Schemas['SubscriptionBehaviourListEnvelope_R6_0_0']['data']; fields: 'behavior_code' | 'business_classification_codes_set' }
  listSubscriptionTypes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListSubscriptionTypesQuery']; data: Schemas['SubscriptionTypeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'classification' }
    | { releases: In_R6_0_0_to_R13_2_0; input: Schemas['ListSubscriptionTypesQuery']; data: Schemas['SubscriptionTypeListEnvelope_R6_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'classification' }
    | { releases: In_R14_0_0_to_R17_10_0; input: Schemas['ListSubscriptionTypesQuery']; data: Schemas['SubscriptionTypeListEnvelope_R14_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'classification' }
  listSubscriptions:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListSubscriptionsQuery']; data: Schemas['SubscriptionListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R9_0_0_to_R12_0_0; input: Schemas['ListSubscriptionsQuery_R4_0_0']; data: Schemas['SubscriptionListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R12_1_0_to_R13_2_0; input: Schemas['ListSubscriptionsQuery_R4_0_0']; data: Schemas['SubscriptionListEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R14_0_0_to_R14_1_0; input: Schemas['ListSubscriptionsQuery']; data: Schemas['SubscriptionListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ListSubscriptionsQuery']; data: Schemas['SubscriptionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListSubscriptionsQuery']; data: Schemas['SubscriptionListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['ListSubscriptionsQuery_R4_0_0']; data: Schemas['SubscriptionListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
  listSubscriptionsByPost:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionListLookup']; data: Schemas['SubscriptionListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['SubscriptionListLookup_R13_0_0']; data: Schemas['SubscriptionListEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R14_0_0_to_R14_1_0; input: Schemas['SubscriptionListLookup_R14_0_0']; data: Schemas['SubscriptionListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SubscriptionListLookup_R14_0_0']; data: Schemas['SubscriptionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['SubscriptionListLookup_R14_0_0']; data: Schemas['SubscriptionListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' }
  listUsageAuthorisations:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R13_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R13_1_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R14_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R14_1_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R14_2_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R15_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ListUsageAuthorisationsQuery']; data: Schemas['UsageAuthorisationListEnvelope_R17_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
  listUsers:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListUsersQuery']; data: Schemas['UserListEnvelope']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'system_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R8_0_0_to_R12_7_0; input: Schemas['ListUsersQuery_R8_0_0']; data: Schemas['UserListEnvelope_R8_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['ListUsersQuery_R13_0_0']; data: Schemas['UserListEnvelope_R8_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ListUsersQuery_R13_0_0']; data: Schemas['UserListEnvelope_R14_1_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListUsersQuery_R13_0_0']; data: Schemas['UserListEnvelope_R15_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'system_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
  listVoucherTypes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListVoucherTypesQuery']; data: Schemas['VoucherTypeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'life_cycle_state' | 'classification' | 'value_option' | 'value' | 'extra_added_value' | 'secret_number_length' | 'voucher_using_method' | 'minimum_allowed_value' | 'maximum_allowed_value' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'default_payment_type' | 'products_set' | 'log_information' }
    | { releases: In_R6_0_0_to_R12_2_0; input: Schemas['ListVoucherTypesQuery']; data: Schemas['VoucherTypeListEnvelope_R6_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'value_option' | 'value' | 'extra_added_value' | 'secret_number_length' | 'minimum_allowed_value' | 'maximum_allowed_value' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'default_payment_type' | 'products_set' | 'log_information' }
    | { releases: In_R12_3_0_to_R13_0_0; input: Schemas['ListVoucherTypesQuery']; data: Schemas['VoucherTypeListEnvelope_R12_3_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'value_option' | 'value' | 'extra_added_value' | 'secret_number_length' | 'minimum_allowed_value' | 'maximum_allowed_value' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'default_payment_type' | 'products_set' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['ListVoucherTypesQuery']; data: Schemas['VoucherTypeListEnvelope_R13_1_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'classification' | 'value_option' | 'value' | 'extra_added_value' | 'secret_number_length' | 'voucher_using_method' | 'minimum_allowed_value' | 'maximum_allowed_value' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'default_payment_type' | 'products_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ListVoucherTypesQuery']; data: Schemas['VoucherTypeListEnvelope_R14_1_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'classification' | 'value_option' | 'value' | 'extra_added_value' | 'secret_number_length' | 'voucher_using_method' | 'minimum_allowed_value' | 'maximum_allowed_value' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'default_payment_type' | 'products_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListVoucherTypesQuery']; data: Schemas['VoucherTypeListEnvelope_R15_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'description' | 'life_cycle_state' | 'classification' | 'value_option' | 'value' | 'extra_added_value' | 'secret_number_length' | 'voucher_using_method' | 'minimum_allowed_value' | 'maximum_allowed_value' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'default_payment_type' | 'products_set' | 'log_information' }
  listVouchers:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListVouchersQuery']; data: Schemas['VoucherListEnvelope']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R10_0_0_to_R12_2_0; input: Schemas['ListVouchersQuery_R4_0_0']; data: Schemas['VoucherListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R12_3_0_to_R12_7_0; input: Schemas['ListVouchersQuery_R4_0_0']; data: Schemas['VoucherListEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ListVouchersQuery']; data: Schemas['VoucherListEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ListVouchersQuery']; data: Schemas['VoucherListEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListVouchersQuery']; data: Schemas['VoucherListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ListVouchersQuery']; data: Schemas['VoucherListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListVouchersQuery']; data: Schemas['VoucherListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['ListVouchersQuery_R4_0_0']; data: Schemas['VoucherListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
  listWalletTransactionTypes:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListWalletTransactionTypesQuery']; data: Schemas['WalletTransactionTypeListEnvelope']['data']; fields: 'id' | 'name' | 'alternative_code' | 'classification' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R9_0_0_to_R14_0_0; input: Schemas['ListWalletTransactionTypesQuery']; data: Schemas['WalletTransactionTypeListEnvelope_R9_0_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'classification' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ListWalletTransactionTypesQuery']; data: Schemas['WalletTransactionTypeListEnvelope_R14_1_0']['data']; fields: 'id' | 'name' | 'alternative_code' | 'classification' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
  listWalletTransactions:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListWalletTransactionsQuery']; data: Schemas['WalletTransactionListEnvelope']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'category' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R11_0_0; input: Schemas['ListWalletTransactionsQuery_R4_0_0']; data: Schemas['WalletTransactionListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R11_1_0_to_R12_7_0; input: Schemas['ListWalletTransactionsQuery_R4_0_0']; data: Schemas['WalletTransactionListEnvelope_R11_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['ListWalletTransactionsQuery_R13_0_0']; data: Schemas['WalletTransactionListEnvelope_R11_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ListWalletTransactionsQuery_R13_0_0']; data: Schemas['WalletTransactionListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['ListWalletTransactionsQuery_R13_0_0']; data: Schemas['WalletTransactionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ListWalletTransactionsQuery_R17_0_0']; data: Schemas['WalletTransactionListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['ListWalletTransactionsQuery_R4_0_0']; data: Schemas['WalletTransactionListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'voided_by_wallet_transaction' | 'log_information' }
  listWallets:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListWalletsQuery']; data: Schemas['WalletListEnvelope']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ListWalletsQuery_R4_0_0']; data: Schemas['WalletListEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_0_0_to_R12_0_0; input: Schemas['ListWalletsQuery_R4_0_0']; data: Schemas['WalletListEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_1_0_to_R12_2_0; input: Schemas['ListWalletsQuery_R4_0_0']; data: Schemas['WalletListEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_3_0_to_R12_7_0; input: Schemas['ListWalletsQuery_R4_0_0']; data: Schemas['WalletListEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListWalletsQuery']; data: Schemas['WalletListEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListWalletsQuery']; data: Schemas['WalletListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ListWalletsQuery']; data: Schemas['WalletListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ListWalletsQuery']; data: Schemas['WalletListEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListWalletsQuery']; data: Schemas['WalletListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R4_0_0_to_R7_0_0; input: Schemas['ListWalletsQuery_R4_0_0']; data: Schemas['WalletListEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R8_0_0_to_R9_1_0; input: Schemas['ListWalletsQuery_R4_0_0']; data: Schemas['WalletListEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
  listWebhookRequests:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ListWebhookRequestsQuery']; data: Schemas['WebhookRequestListEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['ListWebhookRequestsQuery_R9_0_0']; data: Schemas['WebhookRequestListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ListWebhookRequestsQuery_R13_0_0']; data: Schemas['WebhookRequestListEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ListWebhookRequestsQuery_R14_0_0']; data: Schemas['WebhookRequestListEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ListWebhookRequestsQuery_R14_0_0']; data: Schemas['WebhookRequestListEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ListWebhookRequestsQuery']; data: Schemas['WebhookRequestListEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
  payBill:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['BillPayment']; data: Schemas['PaymentEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['BillPayment_R9_1_0']; data: Schemas['PaymentEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['BillPayment']; data: Schemas['PaymentEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['BillPayment_R4_0_0']; data: Schemas['PaymentEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['BillPayment_R9_1_0']; data: Schemas['PaymentEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  payInvoice:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['InvoicePayment']; data: Schemas['PaymentEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['InvoicePayment_R9_1_0']; data: Schemas['PaymentEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['InvoicePayment']; data: Schemas['PaymentEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['InvoicePayment_R4_0_0']; data: Schemas['PaymentEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['InvoicePayment_R9_1_0']; data: Schemas['PaymentEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  postCreditNote:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['CreditNotePosting']; data: Schemas['CreditNoteShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['CreditNotePosting']; data: Schemas['CreditNoteShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['CreditNotePosting_R4_0_0']; data: Schemas['CreditNoteShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['CreditNotePosting']; data: Schemas['CreditNoteShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' }
  postInvoice:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['InvoicePosting']; data: Schemas['InvoiceShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['InvoicePosting']; data: Schemas['InvoiceShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['InvoicePosting_R4_0_0']; data: Schemas['InvoiceShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['InvoicePosting']; data: Schemas['InvoiceShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' }
  postPayment:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['PaymentPosting']; data: Schemas['PaymentShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['PaymentPosting']; data: Schemas['PaymentShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['PaymentPosting_R4_0_0']; data: Schemas['PaymentShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['PaymentPosting']; data: Schemas['PaymentShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' }
  postPaymentGatewayRequests:
    | { releases: In_R11_0_0_to_R18_0_0; input: Schemas['PaymentGatewayRequestBatch']; data: Schemas['PaymentGatewayRequestBatchOutcomeEnvelope']['data']; fields: 'processed_payment_gateway_requests_set' | 'unprocessed_payment_gateway_requests_set' }
  presentBill:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['BillPresentation']; data: Schemas['BillShortEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'due_date' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'bill_status' | 'currency' }
    | { releases: In_R10_0_0_to_R12_3_0; input: Schemas['BillPresentation']; data: Schemas['BillShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'bill_status' | 'currency' }
    | { releases: In_R12_4_0_to_R13_2_0; input: Schemas['BillPresentation']; data: Schemas['BillShortEnvelope_R12_4_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'due_date' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'bill_status' | 'currency' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['BillPresentation']; data: Schemas['BillShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'bill_status' }
  previewBill:
    | { releases: In_R17_0_0_to_R18_0_0; input: Schemas['PreviewBillQuery']; data: Schemas['BillPreviewEnvelope']['data']; fields: 'bill_preview' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['PreviewBillQuery']; data: Schemas['BillPreviewEnvelope_R13_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R14_0_0_to_R14_28_0; input: Schemas['PreviewBillQuery']; data: Schemas['BillPreviewEnvelope_R14_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PreviewBillQuery']; data: Schemas['BillPreviewEnvelope_R15_0_0']['data']; fields: 'bill_preview' }
  previewPurchase:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PurchasePreviewRequest']; data: Schemas['PurchasePreviewEnvelope']['data']; fields: 'total_award_amount' | 'total_award_alternative_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'reduction_method' | 'rewards_participant_id' | 'rewards_participant_name' | 'wallet_balance' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R10_0_0_to_R12_1_0; input: Schemas['PurchasePreviewRequest_R10_0_0']; data: Schemas['PurchasePreviewEnvelope_R4_0_0']['data']; fields: 'total_award_amount' | 'total_instant_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R12_2_0_to_R12_7_0; input: Schemas['PurchasePreviewRequest_R10_0_0']; data: Schemas['PurchasePreviewEnvelope_R12_2_0']['data']; fields: 'total_award_amount' | 'total_instant_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'rewards_participant_id' | 'rewards_participant_name' | 'wallet_balance' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['PurchasePreviewRequest_R13_0_0']; data: Schemas['PurchasePreviewEnvelope_R13_0_0']['data']; fields: 'total_award_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'reduction_method' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R13_1_0_to_R14_1_0; input: Schemas['PurchasePreviewRequest_R13_0_0']; data: Schemas['PurchasePreviewEnvelope_R13_1_0']['data']; fields: 'total_award_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'reduction_method' | 'rewards_participant_id' | 'rewards_participant_name' | 'wallet_balance' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PurchasePreviewRequest_R13_0_0']; data: Schemas['PurchasePreviewEnvelope']['data']; fields: 'total_award_amount' | 'total_award_alternative_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'reduction_method' | 'rewards_participant_id' | 'rewards_participant_name' | 'wallet_balance' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PurchasePreviewRequest_R15_0_0']; data: Schemas['PurchasePreviewEnvelope']['data']; fields: 'total_award_amount' | 'total_award_alternative_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'reduction_method' | 'rewards_participant_id' | 'rewards_participant_name' | 'wallet_balance' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PurchasePreviewRequest_R17_0_0']; data: Schemas['PurchasePreviewEnvelope']['data']; fields: 'total_award_amount' | 'total_award_alternative_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'reduction_method' | 'rewards_participant_id' | 'rewards_participant_name' | 'wallet_balance' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['PurchasePreviewRequest_R4_0_0']; data: Schemas['PurchasePreviewEnvelope_R4_0_0']['data']; fields: 'total_award_amount' | 'total_instant_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
    | { releases: In_R5_0_0_to_R9_1_0; input: Schemas['PurchasePreviewRequest_R5_0_0']; data: Schemas['PurchasePreviewEnvelope_R4_0_0']['data']; fields: 'total_award_amount' | 'total_instant_spend_amount' | 'total_additional_spend_amount' | 'minimum_spend_amount_per_transaction' | 'maximum_spend_amount_per_transaction' | 'wallet_alternative_balance' | 'allow_spending' | 'voucher_types_set' }
  previewSubscriptionBill:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionBillPreviewLookup']; data: Schemas['BillPreviewEnvelope']['data']; fields: 'bill_preview' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['SubscriptionBillPreviewLookup_R10_0_0']; data: Schemas['BillPreviewEnvelope_R10_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R12_0_0_to_R12_2_0; input: Schemas['SubscriptionBillPreviewLookup_R10_0_0']; data: Schemas['BillPreviewEnvelope_R12_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R12_3_0_to_R12_7_0; input: Schemas['SubscriptionBillPreviewLookup_R10_0_0']; data: Schemas['BillPreviewEnvelope_R12_3_0']['data']; fields: 'bill_preview' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['SubscriptionBillPreviewLookup_R13_0_0']; data: Schemas['BillPreviewEnvelope_R13_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R14_0_0_to_R14_28_0; input: Schemas['SubscriptionBillPreviewLookup_R13_0_0']; data: Schemas['BillPreviewEnvelope_R14_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SubscriptionBillPreviewLookup_R15_0_0']; data: Schemas['BillPreviewEnvelope_R15_0_0']['data']; fields: 'bill_preview' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SubscriptionBillPreviewLookup_R15_0_0']; data: Schemas['BillPreviewEnvelope']['data']; fields: 'bill_preview' }
    | { releases: In_R6_0_0_to_R9_1_0; input: Schemas['SubscriptionBillPreviewLookup_R6_0_0']; data: Schemas['BillPreviewEnvelope_R6_0_0']['data']; fields: 'bill_preview' }
  processPaymentGatewayRequests:
    | { releases: In_R11_0_0_to_R18_0_0; input: Schemas['PaymentGatewayRequestBatch']; data: Schemas['PaymentGatewayRequestBatchOutcomeEnvelope']['data']; fields: 'processed_payment_gateway_requests_set' | 'unprocessed_payment_gateway_requests_set' }
  regretSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionRegret']; data: Schemas['SubscriptionActionEnvelope']['data'] }
    | { releases: In_R9_0_0_to_R12_7_0; input: Schemas['SubscriptionRegret_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['SubscriptionRegret_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R9_0_0']['data'] }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['SubscriptionRegret_R13_0_0']; data: Schemas['SubscriptionActionEnvelope_R13_1_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SubscriptionRegret_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SubscriptionRegret_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['SubscriptionRegret_R14_0_0']; data: Schemas['SubscriptionActionEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['SubscriptionRegret_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['SubscriptionRegret_R15_0_0']; data: Schemas['SubscriptionActionEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R4_0_0; input: Schemas['SubscriptionRegret_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R4_0_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['SubscriptionRegret_R4_0_0']; data: Schemas['SubscriptionActionEnvelope_R5_0_0']['data'] }
  rejectCreditNote:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['CreditNoteRejection']; data: Schemas['CreditNoteShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['CreditNoteRejection']; data: Schemas['CreditNoteShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['CreditNoteRejection_R4_0_0']; data: Schemas['CreditNoteShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['CreditNoteRejection']; data: Schemas['CreditNoteShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'total_amount' }
  rejectInvoice:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['InvoiceRejection']; data: Schemas['InvoiceShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['InvoiceRejection']; data: Schemas['InvoiceShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['InvoiceRejection_R4_0_0']; data: Schemas['InvoiceShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['InvoiceRejection']; data: Schemas['InvoiceShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'due_on' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' }
  rejectPayment:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['PaymentRejection']; data: Schemas['PaymentShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['PaymentRejection']; data: Schemas['PaymentShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['PaymentRejection_R4_0_0']; data: Schemas['PaymentShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['PaymentRejection']; data: Schemas['PaymentShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'payment_amount' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' }
  rejectRefund:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['RefundRejection']; data: Schemas['RefundShortEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'refund_amount' | 'currency_rate_period' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['RefundRejection']; data: Schemas['RefundShortEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'refund_amount' | 'currency_rate_period' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['RefundRejection_R4_0_0']; data: Schemas['RefundShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'refund_amount' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['RefundRejection']; data: Schemas['RefundShortEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'issued_on' | 'posted_on' | 'refund_amount' }
  releaseSessionToken:
    | { releases: In_R10_0_0_to_R18_0_0; input: Schemas['TokenRelease']; data: Schemas['TokenReleaseEnvelope']['data'] }
  removeAccountsReceivablePaymentPreferences:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PaymentPreferencesRemoval']; data: Schemas['AccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['PaymentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PaymentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PaymentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PaymentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PaymentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  removeAccountsReceivablePresentmentPreferences:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PresentmentPreferencesRemoval']; data: Schemas['AccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['PresentmentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PresentmentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['PresentmentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['PresentmentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PresentmentPreferencesRemoval_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  requestRewardSchemeReferenceCode:
    | { releases: In_R17_0_0_to_R18_0_0; input: Schemas['SchemeReferenceCodeRequest']; data: Schemas['NothingEnvelope']['data'] }
  resendWebhookRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WebhookRequestResending']; data: Schemas['WebhookRequestEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R9_0_0_to_R13_2_0; input: Schemas['WebhookRequestResending']; data: Schemas['WebhookRequestEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['WebhookRequestResending']; data: Schemas['WebhookRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['WebhookRequestResending']; data: Schemas['WebhookRequestEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['WebhookRequestResending']; data: Schemas['WebhookRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
  resetAccessTokenPassCode:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PassCodeReset']; data: Schemas['AccessTokenWithNewPassCodeEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'random_pass_code' | 'log_information' }
    | { releases: In_R10_0_0_to_R13_0_0; input: Schemas['PassCodeReset']; data: Schemas['AccessTokenWithNewPassCodeEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'random_pass_code' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['PassCodeReset']; data: Schemas['AccessTokenWithNewPassCodeEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'random_pass_code' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['PassCodeReset']; data: Schemas['AccessTokenWithNewPassCodeEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'random_pass_code' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['PassCodeReset_R9_0_0']; data: Schemas['AccessTokenWithNewPassCodeEnvelope_R9_0_0']['data'] }
  resetAccessTokenVerificationCode:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'log_information' }
    | { releases: In_R12_0_0_to_R14_0_0; input: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'log_information' }
    | { releases: In_R14_1_0_to_R15_2_0; input: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'log_information' }
    | { releases: In_R16_0_0_to_R17_10_0; input: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope_R16_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'log_information' }
  resetPerceptionSubscriberPinNumber:
    | { releases: In_R9_0_0_to_R18_0_0; input: Schemas['PerceptionPinReset']; data: Schemas['EmptyEnvelope']['data'] }
  resetPerceptionSubscription:
    | { releases: In_R9_0_0_to_R18_0_0; input: Schemas['PerceptionSubscriptionReset']; data: Schemas['EmptyEnvelope']['data'] }
  setAccessTokenAsEffective:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenActivation']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['AccessTokenActivation']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AccessTokenActivation']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenActivation']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenActivation']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  setAccessTokenAsNotEffective:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenDeactivation']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['AccessTokenDeactivation']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AccessTokenDeactivation']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenDeactivation']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenDeactivation']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  setPerceptionSubscriberPinNumber:
    | { releases: In_R9_0_0_to_R18_0_0; input: Schemas['PerceptionPinAssignment']; data: Schemas['EmptyEnvelope']['data'] }
  showAccessToken:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  showAccountsReceivable:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R10_0_0_to_R14_0_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R4_0_0_to_R5_0_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R4_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'log_information' }
    | { releases: In_R6_0_0_to_R9_1_0; input: Schemas['ShowAccountsReceivableQuery']; data: Schemas['AccountsReceivableEnvelope_R6_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  showAccountsReceivableByPost:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccountsReceivableLookup']; data: Schemas['AccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['AccountsReceivableLookup_R8_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R13_0_0_to_R14_0_0; input: Schemas['AccountsReceivableLookup_R13_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['AccountsReceivableLookup_R13_0_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['AccountsReceivableLookup_R13_0_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['AccountsReceivableLookup_R13_0_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['AccountsReceivableLookup_R13_0_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R4_0_0_to_R5_0_0; input: Schemas['AccountsReceivableLookup_R4_0_0']; data: Schemas['AccountsReceivableEnvelope_R4_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'log_information' }
    | { releases: In_R6_0_0_to_R7_0_0; input: Schemas['AccountsReceivableLookup_R4_0_0']; data: Schemas['AccountsReceivableEnvelope_R6_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R8_0_0_to_R9_1_0; input: Schemas['AccountsReceivableLookup_R8_0_0']; data: Schemas['AccountsReceivableEnvelope_R6_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  showAwardRewardTransaction:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'spend_method' | 'accounts_receivable' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ShowAwardRewardTransactionQuery_R10_0_0']; data: Schemas['AwardRewardTransactionEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R11_0_0_to_R12_1_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R12_2_0_to_R13_2_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R12_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'log_information' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R17_0_0_to_R17_1_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'accounts_receivable' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
    | { releases: In_R17_9_0_to_R17_10_0; input: Schemas['ShowAwardRewardTransactionQuery']; data: Schemas['AwardRewardTransactionEnvelope_R17_9_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'expiration_date' | 'contribution_percentage' | 'spend_method' | 'accounts_receivable' | 'rewards_participant' | 'reward_offer' | 'wallet_transaction' | 'award_expiration_transaction' | 'voucher' | 'log_information' | 'initiated_currency' | 'currency_rate_period' | 'customer_events_set' }
  showBill:
    | { releases: In_R14_0_0_to_R18_0_0; input: Schemas['ShowBillQuery']; data: Schemas['BillEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['ShowBillQuery']; data: Schemas['BillEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' | 'currency' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['ShowBillQuery']; data: Schemas['BillEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ShowBillQuery']; data: Schemas['BillEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'from_date' | 'to_date' | 'previous_bill_total_due_amount' | 'balance_brought_forward' | 'total_credit_amount_posted_between_bills' | 'total_billed_amount' | 'total_amount_to_be_paid' | 'status' | 'classification' | 'type' | 'outstanding_amount' | 'unsettled_amount' | 'due_date' | 'number_of_credit_notes' | 'number_of_invoices' | 'total_credit_amount' | 'total_debit_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'accounts_receivable' }
  showBuyInAdvanceRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowBuyInAdvanceRequestQuery']; data: Schemas['BuyInAdvanceRequestEnvelope']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R9_0_0_to_R13_2_0; input: Schemas['ShowBuyInAdvanceRequestQuery']; data: Schemas['BuyInAdvanceRequestEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R14_0_0_to_R14_28_0; input: Schemas['ShowBuyInAdvanceRequestQuery']; data: Schemas['BuyInAdvanceRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowBuyInAdvanceRequestQuery']; data: Schemas['BuyInAdvanceRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
    | { releases: In_R6_0_0_to_R8_0_0; input: Schemas['ShowBuyInAdvanceRequestQuery']; data: Schemas['BuyInAdvanceRequestEnvelope_R6_0_0']['data']; fields: 'id' | 'number' | 'duration' | 'unit_of_time' | 'description' | 'life_cycle_state' | 'billing_state' | 'billing_effective_date' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'subscription' }
  showContactInformation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowContactInformationQuery']; data: Schemas['ContactInformationEnvelope']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
    | { releases: In_R4_0_0_to_R11_3_0; input: Schemas['ShowContactInformationQuery_R4_0_0']; data: Schemas['ContactInformationEnvelope_R4_0_0']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
    | { releases: In_R12_0_0_to_R13_2_0; input: Schemas['ShowContactInformationQuery_R4_0_0']; data: Schemas['ContactInformationEnvelope_R12_0_0']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowContactInformationQuery']; data: Schemas['ContactInformationEnvelope_R12_0_0']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ShowContactInformationQuery']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
  showCreditNote:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R12_0_0_to_R13_2_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_31_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ShowCreditNoteQuery_R4_0_0']; data: Schemas['CreditNoteEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ShowCreditNoteQuery']; data: Schemas['CreditNoteEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
  showCurrency:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowCurrencyQuery']; data: Schemas['CurrencyEnvelope']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'life_cycle_state' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['ShowCurrencyQuery']; data: Schemas['CurrencyEnvelope_R10_0_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowCurrencyQuery']; data: Schemas['CurrencyEnvelope_R14_0_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'life_cycle_state' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ShowCurrencyQuery']; data: Schemas['CurrencyEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'prefix' | 'suffix' | 'life_cycle_state' | 'integer_part_name' | 'decimal_part_name' | 'log_information' }
  showInvoice:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R12_0_0_to_R13_2_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_31_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ShowInvoiceQuery_R4_0_0']; data: Schemas['InvoiceEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ShowInvoiceQuery']; data: Schemas['InvoiceEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
  showPayment:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['ShowPaymentQuery']; data: Schemas['PaymentEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['ShowPaymentQuery']; data: Schemas['PaymentEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowPaymentQuery']; data: Schemas['PaymentEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ShowPaymentQuery_R4_0_0']; data: Schemas['PaymentEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ShowPaymentQuery']; data: Schemas['PaymentEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  showProduct:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowProductQuery']; data: Schemas['ProductEnvelope']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'non_stockable' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R4_0_0_to_R12_2_0; input: Schemas['ShowProductQuery']; data: Schemas['ProductEnvelope_R4_0_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R12_3_0_to_R14_0_0; input: Schemas['ShowProductQuery']; data: Schemas['ProductEnvelope_R12_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ShowProductQuery']; data: Schemas['ProductEnvelope_R13_0_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_2_0; input: Schemas['ShowProductQuery']; data: Schemas['ProductEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R16_3_0_to_R17_10_0; input: Schemas['ShowProductQuery']; data: Schemas['ProductEnvelope_R16_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
  showPurchase:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ShowPurchaseQuery_R5_0_0']; data: Schemas['PurchaseEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R10_1_0_to_R12_2_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_3_0_to_R12_5_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'total_awarded_amount' | 'total_spend_amount' | 'total_instant_spend_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShowPurchaseQuery']; data: Schemas['PurchaseEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'payment_medium_identifier' | 'total_amount' | 'net_amount' | 'vat_amount' | 'external_system' | 'external_system_reference_number' | 'requested_spend_amount' | 'requested_spend_alternative_amount' | 'total_awarded_amount' | 'total_awarded_alternative_amount' | 'total_spend_amount' | 'total_spend_alternative_amount' | 'total_instant_spend_amount' | 'total_instant_spend_alternative_amount' | 'total_automatic_spend_amount' | 'total_additional_spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'currency' | 'instant_spend_request' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['ShowPurchaseQuery_R5_0_0']; data: Schemas['PurchaseEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ShowPurchaseQuery_R5_0_0']; data: Schemas['PurchaseEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'reference_number' | 'total_amount' | 'net_amount' | 'vat_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'log_information' | 'automatic_spend_request' | 'award_reward_transactions_set' | 'products_set' }
  showRefund:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowRefundQuery']; data: Schemas['RefundEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['ShowRefundQuery']; data: Schemas['RefundEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ShowRefundQuery']; data: Schemas['RefundEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowRefundQuery']; data: Schemas['RefundEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['ShowRefundQuery']; data: Schemas['RefundEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R4_0_0_to_R9_0_0; input: Schemas['ShowRefundQuery_R4_0_0']; data: Schemas['RefundEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['ShowRefundQuery']; data: Schemas['RefundEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'log_information' }
  showRewardsParticipant:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R11_0_0_to_R11_3_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_0_0_to_R12_6_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_7_0_to_R12_7_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R12_7_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_1_0_to_R16_1_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R4_0_0_to_R7_0_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ShowRewardsParticipantQuery']; data: Schemas['RewardsParticipantEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
  showRewardsParticipantByPost:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['RewardsParticipantLookup']; data: Schemas['RewardsParticipantEnvelope']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R11_0_0_to_R11_3_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_0_0_to_R12_6_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_7_0_to_R12_7_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R12_7_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['RewardsParticipantLookup']; data: Schemas['RewardsParticipantEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['RewardsParticipantLookup']; data: Schemas['RewardsParticipantEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_1_0_to_R16_1_0; input: Schemas['RewardsParticipantLookup']; data: Schemas['RewardsParticipantEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['RewardsParticipantLookup']; data: Schemas['RewardsParticipantEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R5_0_0_to_R7_0_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['RewardsParticipantLookup_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
  showSegment:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowSegmentQuery']; data: Schemas['SegmentEnvelope']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R4_0_0_to_R14_0_0; input: Schemas['ShowSegmentQuery']; data: Schemas['SegmentEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowSegmentQuery']; data: Schemas['SegmentEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShowSegmentQuery']; data: Schemas['SegmentEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowSegmentQuery']; data: Schemas['SegmentEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'alternative_code' | 'life_cycle_state' | 'criteria' | 'entity' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' }
  showSpendRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ShowSpendRequestQuery_R5_0_0']; data: Schemas['SpendRequestEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R10_1_0_to_R12_5_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R12_6_0_to_R12_7_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R12_6_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShowSpendRequestQuery']; data: Schemas['SpendRequestEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'spend_alternative_amount' | 'external_system' | 'external_system_reference_number' | 'instant_spend' | 'automatic_spend' | 'reduction_method' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['ShowSpendRequestQuery_R5_0_0']; data: Schemas['SpendRequestEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ShowSpendRequestQuery_R5_0_0']; data: Schemas['SpendRequestEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'type' | 'life_cycle_state' | 'performed_on' | 'description' | 'process_immediately' | 'spend_amount' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'performed_by_unit' | 'purchase_customer_event' | 'spend_reward_transaction' | 'log_information' }
  showSpendRewardTransaction:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'date' | 'spend_method' | 'accounts_receivable' | 'rewards_participant' | 'unit' | 'business_unit' | 'purchase_customer_event' | 'spend_request_customer_event' | 'log_information' | 'voucher' | 'initiated_currency' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['ShowSpendRewardTransactionQuery_R10_0_0']; data: Schemas['SpendRewardTransactionEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'currency_rate_period' | 'wallet_transactions_set' }
    | { releases: In_R10_1_0_to_R10_1_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'currency_rate_period' | 'wallet_transactions_set' }
    | { releases: In_R11_0_0_to_R12_7_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'currency_rate_period' | 'credit_note' | 'wallet_transactions_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
    | { releases: In_R14_2_0_to_R16_31_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'date' | 'rewards_participant' | 'unit' | 'spend_request_customer_event' | 'log_information' | 'voucher' | 'initiated_currency' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
    | { releases: In_R17_0_0_to_R17_1_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'date' | 'accounts_receivable' | 'rewards_participant' | 'unit' | 'purchase_customer_event' | 'spend_request_customer_event' | 'log_information' | 'voucher' | 'initiated_currency' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
    | { releases: In_R17_9_0_to_R17_10_0; input: Schemas['ShowSpendRewardTransactionQuery']; data: Schemas['SpendRewardTransactionEnvelope_R17_9_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'amount' | 'alternative_amount' | 'date' | 'spend_method' | 'accounts_receivable' | 'rewards_participant' | 'unit' | 'purchase_customer_event' | 'spend_request_customer_event' | 'log_information' | 'voucher' | 'initiated_currency' | 'currency_rate_period' | 'credit_note' | 'refund' | 'wallet_transactions_set' }
  showSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'owned_by_business_unit' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R12_0_0_to_R12_0_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R12_1_0_to_R12_2_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R12_3_0_to_R13_2_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_10_0_to_R14_28_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R14_10_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_2_0_to_R14_2_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_3_0_to_R14_8_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R14_3_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R4_0_0_to_R5_0_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R6_0_0_to_R8_0_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R6_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['ShowSubscriptionQuery']; data: Schemas['SubscriptionEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
  showSuspenseAccountsReceivable:
    | { releases: In_R10_0_0_to_R18_0_0; input: Schemas['ShowSuspenseAccountsReceivableQuery']; data: Schemas['SystemAccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['ShowSuspenseAccountsReceivableQuery']; data: Schemas['SystemAccountsReceivableEnvelope_R4_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'outstanding_amount' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' }
  showUsageAuthorisation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R13_0_0_to_R13_0_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R13_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R13_1_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R14_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R14_1_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R14_2_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R15_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['ShowUsageAuthorisationQuery']; data: Schemas['UsageAuthorisationEnvelope_R17_0_0']['data']; fields: 'id' | 'usage_authorisation_identifier' | 'life_cycle_state' | 'authorisation_amount' | 'authorisation_date' | 'expiration_date' | 'completed_date' | 'cancellation_date' | 'accounts_receivable' | 'subscription' | 'completed_by_action' | 'cancelled_by_user' | 'usage_authorisation_services' }
  showUser:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowUserQuery']; data: Schemas['UserEnvelope']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'system_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R8_0_0_to_R14_0_0; input: Schemas['ShowUserQuery']; data: Schemas['UserEnvelope_R8_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ShowUserQuery']; data: Schemas['UserEnvelope_R14_1_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowUserQuery']; data: Schemas['UserEnvelope_R15_0_0']['data']; fields: 'id' | 'username' | 'active' | 'domain' | 'developer' | 'super_user' | 'system_user' | 'person_name' | 'cti_enabled' | 'cti_phone_extension_number' | 'ip_address' | 'email' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'contact_information' | 'log_information' | 'security_profile' | 'units_set' }
  showVoucher:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R10_0_0_to_R12_2_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R12_3_0_to_R13_0_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['ShowVoucherQuery']; data: Schemas['VoucherEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
  showVoucherSecretNumber:
    | { releases: In_R5_0_0_to_R18_0_0; input: Schemas['ShowVoucherSecretNumberQuery']; data: Schemas['VoucherSecretNumberEnvelope']['data']; fields: 'id' | 'secret_number' }
  showWallet:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_0_0_to_R12_0_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_1_0_to_R12_2_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_3_0_to_R13_2_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R4_0_0_to_R7_0_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R8_0_0_to_R9_1_0; input: Schemas['ShowWalletQuery']; data: Schemas['WalletEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
  showWebhookRequest:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ShowWebhookRequestQuery']; data: Schemas['WebhookRequestEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R9_0_0_to_R13_2_0; input: Schemas['ShowWebhookRequestQuery']; data: Schemas['WebhookRequestEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ShowWebhookRequestQuery']; data: Schemas['WebhookRequestEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['ShowWebhookRequestQuery']; data: Schemas['WebhookRequestEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['ShowWebhookRequestQuery']; data: Schemas['WebhookRequestEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'entity' | 'entity_id' | 'url' | 'authentication_code' | 'fields_set' | 'request' | 'response' | 'error_code' | 'error_description' | 'log_information' }
  synchroniseProducts:
    | { releases: In_R17_0_0_to_R18_0_0; input: Schemas['ProductsSynchronisation']; data: Schemas['ProductsSynchronisationOutcomeEnvelope']['data']; fields: 'processed_products_set' | 'unprocessed_products_set' }
    | { releases: In_R14_0_0_to_R15_0_0; input: Schemas['ProductsSynchronisation_R14_0_0']; data: Schemas['ProductsSynchronisationOutcomeEnvelope_R14_0_0']['data']; fields: 'processed_products_set' | 'unprocessed_products_set' }
    | { releases: In_R14_8_0_to_R16_31_0; input: Schemas['ProductsSynchronisation']; data: Schemas['ProductsSynchronisationOutcomeEnvelope_R14_0_0']['data']; fields: 'processed_products_set' | 'unprocessed_products_set' }
  transferAccountsReceivableToWallet:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['WalletTransfer']; data: Schemas['TransferToWalletEnvelope']['data']; fields: 'wallet_balance' | 'accounts_receivable_balance' | 'wallet_transaction' | 'invoice' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['WalletTransfer_R14_0_0']; data: Schemas['TransferToWalletEnvelope']['data']; fields: 'wallet_balance' | 'accounts_receivable_balance' | 'wallet_transaction' | 'invoice' }
  transferWalletToAccount:
    | { releases: In_R14_2_0_to_R18_0_0; input: Schemas['TransferOfWallet']; data: Schemas['TransferToAccountEnvelope']['data']; fields: 'wallet_balance' | 'wallet_alternative_balance' | 'accounts_receivable_balance' | 'wallet_transaction' | 'credit_note' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['TransferOfWallet_R14_0_0']; data: Schemas['TransferToAccountEnvelope_R14_0_0']['data']; fields: 'wallet_balance' | 'accounts_receivable_balance' | 'wallet_transaction' | 'credit_note' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['TransferOfWallet']; data: Schemas['TransferToAccountEnvelope_R14_0_0']['data']; fields: 'wallet_balance' | 'accounts_receivable_balance' | 'wallet_transaction' | 'credit_note' }
  updateAccessToken:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenUpdate']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AccessTokenUpdate_R10_0_0']; data: Schemas['AccessTokenEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_1_0_to_R14_0_0; input: Schemas['AccessTokenUpdate_R10_1_0']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AccessTokenUpdate_R10_1_0']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenUpdate_R10_1_0']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenUpdate']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R5_0_0_to_R8_0_0; input: Schemas['AccessTokenUpdate_R5_0_0']; data: Schemas['AccessTokenEnvelope_R5_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['AccessTokenUpdate_R5_0_0']; data: Schemas['AccessTokenEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
  updateAccountsReceivable:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccountsReceivableUpdate']; data: Schemas['AccountsReceivableEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['AccountsReceivableUpdate_R8_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R11_0_0_to_R12_7_0; input: Schemas['AccountsReceivableUpdate_R11_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['AccountsReceivableUpdate_R13_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['AccountsReceivableUpdate_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['AccountsReceivableUpdate_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['AccountsReceivableUpdate_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data'] }
    | { releases: In_R15_0_0_to_R16_31_0; input: Schemas['AccountsReceivableUpdate_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data'] }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['AccountsReceivableUpdate_R14_0_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data'] }
    | { releases: In_R4_0_0_to_R5_0_0; input: Schemas['AccountsReceivableUpdate_R4_0_0']; data: Schemas['AccountsReceivableEnvelope_R4_0_0']['data'] }
    | { releases: In_R6_0_0_to_R7_0_0; input: Schemas['AccountsReceivableUpdate_R4_0_0']; data: Schemas['AccountsReceivableEnvelope_R6_0_0']['data'] }
    | { releases: In_R8_0_0_to_R9_1_0; input: Schemas['AccountsReceivableUpdate_R8_0_0']; data: Schemas['AccountsReceivableEnvelope_R6_0_0']['data'] }
  updateAccountsReceivablePaymentPreferences:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['PaymentPreferencesUpdate']; data: Schemas['AccountsReceivableEnvelope']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R13_1_0_to_R14_0_0; input: Schemas['PaymentPreferencesUpdate_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R10_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['PaymentPreferencesUpdate_R13_1_0']; data: Schemas['AccountsReceivableEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_2_0_to_R14_2_0; input: Schemas['PaymentPreferencesUpdate_R14_2_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R14_3_0_to_R14_28_0; input: Schemas['PaymentPreferencesUpdate_R14_3_0']; data: Schemas['AccountsReceivableEnvelope_R14_2_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R15_0_0_to_R15_2_0; input: Schemas['PaymentPreferencesUpdate_R15_0_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R16_0_0_to_R16_31_0; input: Schemas['PaymentPreferencesUpdate_R16_0_0']; data: Schemas['AccountsReceivableEnvelope_R15_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['PaymentPreferencesUpdate_R17_0_0']; data: Schemas['AccountsReceivableEnvelope_R17_0_0']['data']; fields: 'id' | 'type' | 'number' | 'name' | 'description' | 'notes' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'outstanding_amount' | 'credit_limit_status' | 'credit_limit' | 'credit_period' | 'life_cycle_state' | 'account_owner' | 'classification' | 'payment_preferences_set' | 'presentment_preferences_set' | 'log_information' }
  updateContactInformation:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ContactInformationUpdate']; data: Schemas['ContactInformationEnvelope']['data'] }
    | { releases: In_R4_0_0_to_R11_3_0; input: Schemas['ContactInformationUpdate_R4_0_0']; data: Schemas['ContactInformationEnvelope_R4_0_0']['data'] }
    | { releases: In_R12_0_0_to_R13_2_0; input: Schemas['ContactInformationUpdate_R4_0_0']; data: Schemas['ContactInformationEnvelope_R12_0_0']['data'] }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ContactInformationUpdate_R14_0_0']; data: Schemas['ContactInformationEnvelope_R12_0_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['ContactInformationUpdate_R14_0_0']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data'] }
    | { releases: In_R14_2_0_to_R17_10_0; input: Schemas['ContactInformationUpdate']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data'] }
  updateInvoice:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R12_0_0_to_R13_2_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_31_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R17_0_0_to_R17_10_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope_R17_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'tax_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['InvoiceUpdate']; data: Schemas['InvoiceEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'discount_amount' | 'vat_amount' | 'net_amount' | 'total_amount' | 'outstanding_amount' | 'unsettled_amount' | 'issued_on' | 'posted_on' | 'due_on' | 'notes' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'log_information' }
  updatePayment:
    | { releases: In_R14_1_0_to_R18_0_0; input: Schemas['PaymentUpdate']; data: Schemas['PaymentEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R10_0_0_to_R13_2_0; input: Schemas['PaymentUpdate_R9_1_0']; data: Schemas['PaymentEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['PaymentUpdate']; data: Schemas['PaymentEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['PaymentUpdate_R9_1_0']; data: Schemas['PaymentEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'payment_amount' | 'issued_on' | 'posted_on' | 'received_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'payment_method' | 'received_by_user' | 'received_by_unit' | 'invoices_to_pay_set' }
  updateProduct:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['ProductUpdate']; data: Schemas['ProductEnvelope']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'non_stockable' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['ProductUpdate_R14_0_0']; data: Schemas['ProductEnvelope_R12_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R14_1_0_to_R16_1_0; input: Schemas['ProductUpdate_R14_0_0']; data: Schemas['ProductEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R16_2_0_to_R16_2_0; input: Schemas['ProductUpdate_R16_2_0']; data: Schemas['ProductEnvelope_R14_1_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
    | { releases: In_R16_3_0_to_R17_10_0; input: Schemas['ProductUpdate_R16_2_0']; data: Schemas['ProductEnvelope_R16_3_0']['data']; fields: 'id' | 'code' | 'alternative_code' | 'description' | 'short_description' | 'long_description' | 'priority_level' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'brand' | 'family' | 'vat_rate' | 'log_information' }
  updateRefund:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['RefundUpdate']; data: Schemas['RefundEnvelope']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R10_0_0_to_R12_7_0; input: Schemas['RefundUpdate']; data: Schemas['RefundEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['RefundUpdate']; data: Schemas['RefundEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['RefundUpdate']; data: Schemas['RefundEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['RefundUpdate']; data: Schemas['RefundEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'processed_by_payment_gateway' | 'payment_gateway_reference_number' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'currency_rate_period' | 'log_information' }
    | { releases: In_R9_1_0_to_R9_1_0; input: Schemas['RefundUpdate']; data: Schemas['RefundEnvelope_R9_1_0']['data']; fields: 'id' | 'number' | 'reference_number' | 'life_cycle_state' | 'refund_amount' | 'issued_on' | 'posted_on' | 'notes' | 'back_office_code' | 'issue_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'type' | 'category' | 'rejection_reason' | 'log_information' }
  updateRewardsParticipant:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['RewardsParticipantUpdate']; data: Schemas['RewardsParticipantEnvelope']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R10_0_0_to_R10_1_0; input: Schemas['RewardsParticipantUpdate_R9_0_0']; data: Schemas['RewardsParticipantEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R11_0_0_to_R11_3_0; input: Schemas['RewardsParticipantUpdate_R11_0_0']; data: Schemas['RewardsParticipantEnvelope_R11_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_0_0_to_R12_6_0; input: Schemas['RewardsParticipantUpdate_R11_0_0']; data: Schemas['RewardsParticipantEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R12_7_0_to_R12_7_0; input: Schemas['RewardsParticipantUpdate_R12_7_0']; data: Schemas['RewardsParticipantEnvelope_R12_7_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R13_0_0_to_R13_2_0; input: Schemas['RewardsParticipantUpdate_R13_0_0']; data: Schemas['RewardsParticipantEnvelope_R13_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['RewardsParticipantUpdate_R13_0_0']; data: Schemas['RewardsParticipantEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R14_1_0_to_R15_0_0; input: Schemas['RewardsParticipantUpdate_R13_0_0']; data: Schemas['RewardsParticipantEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R15_2_0_to_R16_1_0; input: Schemas['RewardsParticipantUpdate']; data: Schemas['RewardsParticipantEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['RewardsParticipantUpdate']; data: Schemas['RewardsParticipantEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'currency' | 'auto_spend_authorisation' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R5_0_0_to_R7_0_0; input: Schemas['RewardsParticipantUpdate_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R8_0_0_to_R8_0_0; input: Schemas['RewardsParticipantUpdate_R5_0_0']; data: Schemas['RewardsParticipantEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['RewardsParticipantUpdate_R9_0_0']; data: Schemas['RewardsParticipantEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'sign_up_on' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'log_information' | 'accounts_receivable' | 'sign_up_by_unit' | 'access_token' | 'spend_blocking_state' | 'termination_information' | 'participating_schemes_set' }
  updateSubscription:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['SubscriptionUpdate']; data: Schemas['SubscriptionEnvelope']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'owned_by_business_unit' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R12_0_0_to_R12_0_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R12_1_0_to_R12_2_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R12_3_0_to_R13_2_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_10_0_to_R14_28_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R14_10_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_2_0_to_R14_2_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R14_3_0_to_R14_8_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R14_3_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'rated_up_to' | 'free' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R4_0_0_to_R5_0_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R6_0_0_to_R8_0_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R6_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['SubscriptionUpdate_R4_0_0']; data: Schemas['SubscriptionEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'notes' | 'life_cycle_state' | 'first_activated_date' | 'rating_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'subscription_type' | 'billing_terms' | 'subscription_address' | 'owned_by_group' | 'privacy_level' | 'log_information' | 'termed_services_set' | 'usage_services_set' | 'installed_items_set' }
  updateWallet:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R10_0_0_to_R11_3_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_0_0_to_R12_0_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R12_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_1_0_to_R12_2_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R12_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R12_3_0_to_R13_2_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'opening_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R14_2_0_to_R14_28_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'alternative_balance' | 'opening_balance' | 'opening_alternative_balance' | 'opening_balance_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'currency' | 'alternative_currency' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R4_0_0_to_R7_0_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
    | { releases: In_R8_0_0_to_R9_1_0; input: Schemas['WalletUpdate']; data: Schemas['WalletEnvelope_R8_0_0']['data']; fields: 'id' | 'number' | 'estimated_consumption_days' | 'estimated_consumption_date' | 'estimated_consumption_as_of_date' | 'balance' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'accounts_receivable' | 'log_information' | 'product_consumption_set' | 'allotments_set' }
  useVoucher:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['VoucherUse']; data: Schemas['VoucherEnvelope']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R10_0_0_to_R12_2_0; input: Schemas['VoucherUse_R10_0_0']; data: Schemas['VoucherEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R12_3_0_to_R13_0_0; input: Schemas['VoucherUse_R10_0_0']; data: Schemas['VoucherEnvelope_R12_3_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R13_1_0_to_R13_2_0; input: Schemas['VoucherUse_R10_0_0']; data: Schemas['VoucherEnvelope_R13_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['VoucherUse_R14_0_0']; data: Schemas['VoucherEnvelope_R14_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['VoucherUse_R14_0_0']; data: Schemas['VoucherEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R15_0_0_to_R17_10_0; input: Schemas['VoucherUse_R14_0_0']; data: Schemas['VoucherEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'description' | 'value' | 'extra_added_value' | 'effective_date' | 'expiration_date' | 'life_cycle_state' | 'cancellation_reason' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'lot' | 'payment' | 'log_information' | 'products_set' | 'allowed_organisational_units_set' }
    | { releases: In_R4_0_0_to_R9_1_0; input: Schemas['VoucherUse_R4_0_0']; data: Schemas['VoucherEnvelope_R4_0_0']['data'] }
  validateAddressPostCode:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ValidateAddressPostCodeQuery']; data: Schemas['FormatValidationEnvelope']['data'] }
  validatePassportNumber:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ValidatePassportNumberQuery']; data: Schemas['FormatValidationEnvelope']['data'] }
  validatePersonIdNumber:
    | { releases: In_R15_0_0_to_R18_0_0; input: Schemas['ValidatePersonIdNumberQuery']; data: Schemas['FormatValidationEnvelope']['data'] }
  verifyAccessToken:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['AccessTokenVerification']; data: Schemas['AccessTokenEnvelope']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_0_0_to_R10_0_0; input: Schemas['AccessTokenVerification_R10_0_0']; data: Schemas['AccessTokenEnvelope_R10_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R10_1_0_to_R13_2_0; input: Schemas['AccessTokenVerification_R10_0_0']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['AccessTokenVerification']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_28_0; input: Schemas['AccessTokenVerification']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R15_0_0_to_R16_1_0; input: Schemas['AccessTokenVerification']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R16_2_0_to_R17_10_0; input: Schemas['AccessTokenVerification']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data']; fields: 'id' | 'number' | 'life_cycle_state' | 'authentication_code' | 'identifier' | 'card_masked_number' | 'card_last_4_digits' | 'verification_code' | 'verified_date' | 'verified_by_user' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'classification' | 'accounts_receivable' | 'rewards_participant' | 'log_information' }
    | { releases: In_R9_0_0_to_R9_1_0; input: Schemas['AccessTokenVerification_R9_0_0']; data: Schemas['AccessTokenEnvelope_R9_0_0']['data'] }
  verifyContactInformationKycProfile:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['KycVerification']; data: Schemas['ContactInformationEnvelope']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
    | { releases: In_R14_0_0_to_R14_0_0; input: Schemas['KycVerification']; data: Schemas['ContactInformationEnvelope_R12_0_0']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
    | { releases: In_R14_1_0_to_R17_10_0; input: Schemas['KycVerification']; data: Schemas['ContactInformationEnvelope_R14_1_0']['data']; fields: 'id' | 'type' | 'life_cycle_state' | 'name' | 'title' | 'first_name' | 'middle_name' | 'last_name' | 'company_name' | 'notes' | 'organizational_unit' | 'preferred_language' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_float_5' | 'udf_float_6' | 'udf_float_7' | 'privacy_level' | 'demographics' | 'emails_set' | 'phones_set' | 'log_information' }
  voidWalletTransaction:
    | { releases: In_R18_0_0_to_R18_0_0; input: Schemas['WalletTransactionVoiding']; data: Schemas['WalletTransactionEnvelope']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'category' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R9_0_0_to_R11_0_0; input: Schemas['WalletTransactionVoiding_R4_0_0']; data: Schemas['WalletTransactionEnvelope_R9_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R11_1_0_to_R14_0_0; input: Schemas['WalletTransactionVoiding']; data: Schemas['WalletTransactionEnvelope_R11_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_1_0_to_R14_1_0; input: Schemas['WalletTransactionVoiding']; data: Schemas['WalletTransactionEnvelope_R14_1_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R14_2_0_to_R17_10_0; input: Schemas['WalletTransactionVoiding']; data: Schemas['WalletTransactionEnvelope_R14_2_0']['data']; fields: 'id' | 'number' | 'amount' | 'alternative_amount' | 'extra_added_amount' | 'extra_added_alternative_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_string_9' | 'udf_string_10' | 'udf_string_11' | 'udf_string_12' | 'udf_string_13' | 'udf_string_14' | 'udf_string_15' | 'udf_string_16' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'to_wallet' | 'voided_by_wallet_transaction' | 'transferred_by_wallet_transaction' | 'log_information' }
    | { releases: In_R4_0_0_to_R8_0_0; input: Schemas['WalletTransactionVoiding_R4_0_0']; data: Schemas['WalletTransactionEnvelope_R4_0_0']['data']; fields: 'id' | 'number' | 'amount' | 'extra_added_amount' | 'notes' | 'life_cycle_state' | 'udf_string_1' | 'udf_string_2' | 'udf_string_3' | 'udf_string_4' | 'udf_string_5' | 'udf_string_6' | 'udf_string_7' | 'udf_string_8' | 'udf_float_1' | 'udf_float_2' | 'udf_float_3' | 'udf_float_4' | 'udf_date_1' | 'udf_date_2' | 'udf_date_3' | 'udf_date_4' | 'type' | 'wallet' | 'voided_by_wallet_transaction' | 'log_information' }
}

/** Names of the fields that must never be shown; as holder.name those that are secret only inside another field. */
export const sensitiveFields: readonly string[] = [
  'authentication_code',
  'bank_account_number',
  'card_security_code',
  'card_token',
  'cards_set.number',
  'consumer_token',
  'iban',
  'id_number',
  'jwt',
  'jwt_token',
  'last_digits',
  'nagra_token',
  'old_password',
  'one_time_password',
  'pass_code',
  'passport_number',
  'password',
  'password_confirmation',
  'payment_medium_identifier',
  'pin_number',
  'random_pass_code',
  'secret_number',
  'social_security_number',
  'token',
  'verification_code',
]

/** Method, path, place of the token and release marks of every operation. */
export const operations = {
  activateSubscription: {
    method: 'POST',
    path: '/subscriptions/activate',
    group: 'subscriptions',
    name: 'activate',
    summary: 'Activate a subscription',
    token: 'body',
  },
  addAccountsReceivablePresentmentPreferences: {
    method: 'POST',
    path: '/accounts_receivable/presentment_preferences/add',
    group: 'accountsReceivable',
    name: 'presentmentPreferencesAdd',
    summary: 'Add presentment preferences to an account',
    token: 'body',
    availableFrom: ['R13.1.0'],
  },
  applyPromoCode: {
    method: 'POST',
    path: '/subscriptions/apply_promo_code',
    group: 'subscriptions',
    name: 'applyPromoCode',
    summary: 'Apply a promo code',
    token: 'body',
    availableFrom: ['R14.2.0'],
  },
  applyPurchaseSettlement: {
    method: 'POST',
    path: '/customer_events/purchases/apply_settlement',
    group: 'customerEvents',
    name: 'purchasesApplySettlement',
    summary: 'Settle a purchase with its merchant',
    token: 'body',
    availableFrom: ['R10.1.0'],
  },
  authenticateNagraSubscription: {
    method: 'POST',
    path: '/nagra_media_platform/authenticate',
    group: 'nagraMediaPlatform',
    name: 'authenticate',
    summary: 'Authenticate a subscription at Nagra',
    token: 'body',
    availableFrom: ['R8.0.0'],
  },
  authenticatePerceptionSubscriber: {
    method: 'POST',
    path: '/perception/subscriber/authenticate',
    group: 'perception',
    name: 'subscriberAuthenticate',
    summary: 'Authenticate a Perception subscriber',
    token: 'body',
    availableFrom: ['R9.0.0'],
  },
  authenticateTucanoSubscriber: {
    method: 'POST',
    path: '/tucano/subscriber/authenticate',
    group: 'tucano',
    name: 'subscriberAuthenticate',
    summary: 'Authenticate a Tucano subscriber',
    token: 'body',
    availableFrom: ['R11.0.0'],
  },
  calculateAccountsReceivableAwards: {
    method: 'POST',
    path: '/accounts_receivable/rewards/calculate_total_awarded_amount',
    group: 'accountsReceivable',
    name: 'rewardsCalculateTotalAwardedAmount',
    summary: 'Sum what an account was awarded',
    token: 'body',
    availableFrom: ['R17.0.0'],
  },
  calculateAccountsReceivableValueUnits: {
    method: 'POST',
    path: '/accounts_receivable/rewards/calculate_value_units',
    group: 'accountsReceivable',
    name: 'rewardsCalculateValueUnits',
    summary: 'Compute the value units of an account',
    token: 'body',
    availableFrom: ['R17.1.0'],
  },
  calculateRewardsParticipantAwards: {
    method: 'POST',
    path: '/rewards_participants/calculate_total_awarded_amount',
    group: 'rewardsParticipants',
    name: 'calculateTotalAwardedAmount',
    summary: 'Sum what a rewards participant was awarded',
    token: 'body',
    availableFrom: ['R10.1.0'],
  },
  calculateSubscriptionRates: {
    method: 'POST',
    path: '/subscriptions/calculate_rates',
    group: 'subscriptions',
    name: 'calculateRates',
    summary: 'Calculate rates',
    token: 'body',
    availableFrom: ['R9.1.0'],
  },
  cancelAchievement: {
    method: 'POST',
    path: '/customer_events/achievements/cancel',
    group: 'customerEvents',
    name: 'achievementsCancel',
    summary: 'Cancel an achievement',
    token: 'body',
    availableFrom: ['R9.0.0'],
  },
  cancelInvoice: {
    method: 'POST',
    path: '/invoices/cancel',
    group: 'invoices',
    name: 'cancel',
    summary: 'Cancel an invoice',
    token: 'body',
  },
  cancelPayment: {
    method: 'POST',
    path: '/payments/cancel',
    group: 'payments',
    name: 'cancel',
    summary: 'Cancel a payment',
    token: 'body',
  },
  cancelPurchase: {
    method: 'POST',
    path: '/customer_events/purchases/cancel',
    group: 'customerEvents',
    name: 'purchasesCancel',
    summary: 'Cancel a purchase',
    token: 'body',
    availableFrom: ['R9.0.0'],
  },
  cancelReferral: {
    method: 'POST',
    path: '/customer_events/referrals/cancel',
    group: 'customerEvents',
    name: 'referralsCancel',
    summary: 'Cancel a referral',
    token: 'body',
    availableFrom: ['R9.0.0'],
  },
  cancelSpendRequest: {
    method: 'POST',
    path: '/customer_events/spend_requests/cancel',
    group: 'customerEvents',
    name: 'spendRequestsCancel',
    summary: 'Cancel a spend request',
    token: 'body',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  cancelSubscription: {
    method: 'POST',
    path: '/subscriptions/cancel',
    group: 'subscriptions',
    name: 'cancel',
    summary: 'Cancel a subscription',
    token: 'body',
  },
  cancelVoucher: {
    method: 'POST',
    path: '/vouchers/cancel',
    group: 'vouchers',
    name: 'cancel',
    summary: 'Cancel an electronic voucher',
    token: 'body',
    availableFrom: ['R13.1.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  changeAccessTokenPassCode: {
    method: 'POST',
    path: '/access_tokens/change_pass_code',
    group: 'accessTokens',
    name: 'changePassCode',
    summary: 'Set a new pass code',
    mayBeEmpty: true,
    availableFrom: ['R16.12.0', 'R17.10.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  changeUserPassword: {
    method: 'POST',
    path: '/users/change_password',
    group: 'users',
    name: 'changePassword',
    summary: 'Change the password of a user',
    token: 'body',
    mayBeEmpty: true,
    availableFrom: ['R12.5.0', 'R13.2.0', 'R14.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  convertFromDefaultCurrency: {
    method: 'GET',
    path: '/currencies/convert_from_default_currency',
    group: 'currencies',
    name: 'convertFromDefaultCurrency',
    summary: 'Convert from the default currency',
    token: 'query',
    availableFrom: ['R10.0.0'],
  },
  convertToDefaultCurrency: {
    method: 'GET',
    path: '/currencies/convert_to_default_currency',
    group: 'currencies',
    name: 'convertToDefaultCurrency',
    summary: 'Convert to the default currency',
    token: 'query',
    availableFrom: ['R10.0.0'],
  },
  createAccessToken: {
    method: 'POST',
    path: '/access_tokens/create',
    group: 'accessTokens',
    name: 'create',
    summary: 'Create an access token',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  createAccountsReceivable: {
    method: 'POST',
    path: '/accounts_receivable/create',
    group: 'accountsReceivable',
    name: 'create',
    summary: 'Create an account',
    token: 'body',
  },
  createAchievement: {
    method: 'POST',
    path: '/customer_events/achievements/create',
    group: 'customerEvents',
    name: 'achievementsCreate',
    summary: 'Create an achievement',
    token: 'body',
  },
  createAchievementsInBulk: {
    method: 'POST',
    path: '/customer_events/bulk/achievements/create',
    group: 'customerEvents',
    name: 'bulkAchievementsCreate',
    summary: 'Create several achievements',
    token: 'body',
    availableFrom: ['R10.0.0'],
  },
  createContactInformation: {
    method: 'POST',
    path: '/contact_information/create',
    group: 'contactInformation',
    name: 'create',
    summary: 'Create a contact',
    token: 'body',
  },
  createPayment: {
    method: 'POST',
    path: '/payments/create',
    group: 'payments',
    name: 'create',
    summary: 'Create a payment',
    token: 'body',
  },
  createProduct: {
    method: 'POST',
    path: '/products/create',
    group: 'products',
    name: 'create',
    summary: 'Create a product',
    token: 'body',
    availableFrom: ['R14.0.0'],
  },
  createPurchase: {
    method: 'POST',
    path: '/customer_events/purchases/create',
    group: 'customerEvents',
    name: 'purchasesCreate',
    summary: 'Create a purchase',
    token: 'body',
  },
  createPurchasesInBulk: {
    method: 'POST',
    path: '/customer_events/bulk/purchases/create',
    group: 'customerEvents',
    name: 'bulkPurchasesCreate',
    summary: 'Create several purchases',
    token: 'body',
    availableFrom: ['R10.0.0'],
  },
  createReferral: {
    method: 'POST',
    path: '/customer_events/referrals/create',
    group: 'customerEvents',
    name: 'referralsCreate',
    summary: 'Create a referral',
    token: 'body',
  },
  createReferralsInBulk: {
    method: 'POST',
    path: '/customer_events/bulk/referrals/create',
    group: 'customerEvents',
    name: 'bulkReferralsCreate',
    summary: 'Create several referrals',
    token: 'body',
    availableFrom: ['R10.0.0'],
  },
  createSessionToken: {
    method: 'POST',
    path: '/authentication/token',
    group: 'authentication',
    name: 'token',
    summary: 'Log in with username and password',
    sessionLifetime: [
      {
        until: 'R12.0.0',
        seconds: 3600,
        countedFrom: 'last-use',
      },
      {
        from: 'R12.0.0',
        seconds: 7200,
        countedFrom: 'issue',
      },
    ],
    fieldReleases: {
      access_token_identifier: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'],
    },
  },
  createSessionTokenByConsumerApplicationKey: {
    method: 'POST',
    path: '/authentication/consumer_application_key/token',
    group: 'authentication',
    name: 'consumerApplicationKeyToken',
    summary: 'Log in a customer',
    basic: 'WebApiKey',
    basicOptional: true,
    sessionLifetime: [
      {
        seconds: 7200,
        countedFrom: 'issue',
      },
    ],
    fieldReleases: {
      jwt: ['R16.2.0', 'R16.3.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.1.0', 'R17.9.0', 'R17.10.0', 'R18.0.0'],
      organisation: ['R16.2.0', 'R16.3.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.1.0', 'R17.9.0', 'R17.10.0', 'R18.0.0'],
    },
    availableFrom: ['R15.0.0'],
  },
  createSessionTokenByDeviceApplicationKey: {
    method: 'POST',
    path: '/authentication/device_application_key/token',
    group: 'authentication',
    name: 'deviceApplicationKeyToken',
    summary: 'Log in a device',
    sessionLifetime: [
      {
        seconds: 7200,
        countedFrom: 'issue',
      },
    ],
    availableFrom: ['R15.0.0'],
  },
  createSessionTokenByWebApiKey: {
    method: 'POST',
    path: '/authentication/web_api_key/token',
    group: 'authentication',
    name: 'webApiKeyToken',
    summary: 'Log in with a Web API key',
    basic: 'WebApiKey',
    sessionLifetime: [
      {
        seconds: 7200,
        countedFrom: 'issue',
      },
    ],
    availableFrom: ['R10.0.0'],
  },
  createSpendRequest: {
    method: 'POST',
    path: '/customer_events/spend_requests/create',
    group: 'customerEvents',
    name: 'spendRequestsCreate',
    summary: 'Create a spend request',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R17.0.0'],
    replacedBy: 'customer_events/purchases/create',
  },
  createSubscription: {
    method: 'POST',
    path: '/subscriptions/create',
    group: 'subscriptions',
    name: 'create',
    summary: 'Create a subscription',
    token: 'body',
  },
  createUsageAuthorisation: {
    method: 'POST',
    path: '/usage_authorisations/create',
    group: 'usageAuthorisations',
    name: 'create',
    summary: 'Create a usage authorisation',
    token: 'body',
    availableFrom: ['R13.0.0'],
  },
  createUser: {
    method: 'POST',
    path: '/users/create',
    group: 'users',
    name: 'create',
    summary: 'Create a user',
    token: 'body',
    availableFrom: ['R14.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  createWalletTransaction: {
    method: 'POST',
    path: '/wallet_transactions/create',
    group: 'walletTransactions',
    name: 'create',
    summary: 'Make a wallet transaction',
    token: 'body',
  },
  deactivateSubscription: {
    method: 'POST',
    path: '/subscriptions/deactivate',
    group: 'subscriptions',
    name: 'deactivate',
    summary: 'Deactivate a subscription',
    token: 'body',
  },
  deleteAccessToken: {
    method: 'POST',
    path: '/access_tokens/delete',
    group: 'accessTokens',
    name: 'delete',
    summary: 'Delete an access token',
    token: 'body',
    availableFrom: ['R14.26.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  deleteUsageAllowanceLimits: {
    method: 'POST',
    path: '/subscriptions/usage_allowance_limits/delete',
    group: 'subscriptions',
    name: 'usageAllowanceLimitsDelete',
    summary: 'Remove the usage limits of a subscription',
    token: 'body',
    availableFrom: ['R17.0.0'],
  },
  deleteWebhookRequest: {
    method: 'POST',
    path: '/webhook_requests/delete',
    group: 'webhookRequests',
    name: 'delete',
    summary: 'Delete a webhook request',
    token: 'body',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  endRewardsParticipation: {
    method: 'POST',
    path: '/rewards_participants/terminate',
    group: 'rewardsParticipants',
    name: 'terminate',
    summary: 'End a participation',
    token: 'body',
    availableFrom: ['R12.0.0'],
  },
  endShortTermActivation: {
    method: 'POST',
    path: '/subscriptions/end_short_term_activation',
    group: 'subscriptions',
    name: 'endShortTermActivation',
    summary: 'End a short-term activation',
    token: 'body',
  },
  endShortTermDeactivation: {
    method: 'POST',
    path: '/subscriptions/end_short_term_deactivation',
    group: 'subscriptions',
    name: 'endShortTermDeactivation',
    summary: 'End a short-term deactivation',
    token: 'body',
  },
  enforceWalletConsumption: {
    method: 'POST',
    path: '/wallets/enforce_wallet_consumption',
    group: 'wallets',
    name: 'enforceWalletConsumption',
    summary: 'Let prepaid services draw on a wallet',
    token: 'body',
    availableFrom: ['R14.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  forgetAccessTokenPassCode: {
    method: 'POST',
    path: '/access_tokens/forgot_pass_code',
    group: 'accessTokens',
    name: 'forgotPassCode',
    summary: 'Ask for a new pass code',
    token: 'body',
    mayBeEmpty: true,
    availableFrom: ['R16.12.0', 'R17.10.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  generateAccessTokenOneTimePassword: {
    method: 'POST',
    path: '/access_tokens/generate_otp',
    group: 'accessTokens',
    name: 'generateOtp',
    summary: 'Make a one-time password',
    token: 'body',
    availableFrom: ['R13.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  getAllocatedAwards: {
    method: 'GET',
    path: '/reward_transactions/spends/get_allocated_awards',
    group: 'rewardTransactions',
    name: 'spendsGetAllocatedAwards',
    summary: 'Show the awards of a spend',
    token: 'query',
    availableFrom: ['R10.1.0'],
  },
  getAllocatedSpends: {
    method: 'GET',
    path: '/reward_transactions/awards/get_allocated_spends',
    group: 'rewardTransactions',
    name: 'awardsGetAllocatedSpends',
    summary: 'Show what was spent of an award',
    token: 'query',
    availableFrom: ['R10.1.0'],
  },
  getCurrentBalancePeriodTransactions: {
    method: 'GET',
    path: '/wallets/transactions/get_current_balance_period_transactions',
    group: 'wallets',
    name: 'transactionsGetCurrentBalancePeriodTransactions',
    summary: 'Get the wallet transactions of the open balance period',
    token: 'query',
    availableFrom: ['R12.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  getEffectiveWallet: {
    method: 'POST',
    path: '/wallets/get_effective',
    group: 'wallets',
    name: 'getEffective',
    summary: 'Get the effective wallet of an account',
    token: 'body',
    availableFrom: ['R10.1.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  getExpiringWalletBalance: {
    method: 'POST',
    path: '/wallets/get_expiring_balance',
    group: 'wallets',
    name: 'getExpiringBalance',
    summary: 'Get what of a wallet expires',
    token: 'body',
    availableFrom: ['R10.1.0'],
  },
  getLatestBills: {
    method: 'GET',
    path: '/bills/get_latest',
    group: 'bills',
    name: 'getLatest',
    summary: 'Get the latest bills',
    token: 'query',
  },
  getLatestPayments: {
    method: 'GET',
    path: '/payments/get_latest',
    group: 'payments',
    name: 'getLatest',
    summary: 'Get the latest payments',
    token: 'query',
  },
  getNotAssociatedAccessTokens: {
    method: 'GET',
    path: '/access_tokens/get_not_associated',
    group: 'accessTokens',
    name: 'getNotAssociated',
    summary: 'Get access tokens that nobody owns',
    token: 'query',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  getPackageInformation: {
    method: 'GET',
    path: '/subscriptions/configuration/get_package_information',
    group: 'subscriptions',
    name: 'configurationGetPackageInformation',
    summary: 'Get what a package holds',
    token: 'query',
    availableFrom: ['R14.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  getPendingPaymentGatewayRequests: {
    method: 'GET',
    path: '/payment_gateway_requests/get_pending',
    group: 'paymentGatewayRequests',
    name: 'getPending',
    summary: 'Get pending payment gateway requests',
    token: 'query',
  },
  getScheduledSubscriptionActions: {
    method: 'GET',
    path: '/subscriptions/actions/get_scheduled',
    group: 'subscriptions',
    name: 'actionsGetScheduled',
    summary: 'Get the scheduled actions of a subscription',
    token: 'query',
    availableFrom: ['R5.0.0'],
  },
  getSegmentMembers: {
    method: 'GET',
    path: '/segmentation/preview',
    group: 'segmentation',
    name: 'preview',
    summary: 'Show what a segment holds',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  getVoucherForActivation: {
    method: 'GET',
    path: '/vouchers/get_available_accepted_for_activation',
    group: 'vouchers',
    name: 'getAvailableAcceptedForActivation',
    summary: 'Take a voucher that waits for activation',
    token: 'query',
  },
  getWalletBalance: {
    method: 'POST',
    path: '/wallets/get_balance',
    group: 'wallets',
    name: 'getBalance',
    summary: 'Get the balance of a wallet',
    token: 'body',
    availableFrom: ['R12.0.0'],
  },
  getWalletBalanceBreakdown: {
    method: 'POST',
    path: '/wallets/get_balance_breakdown',
    group: 'wallets',
    name: 'getBalanceBreakdown',
    summary: 'Get the balance of a wallet, broken down',
    token: 'body',
    availableFrom: ['R14.2.0'],
  },
  listAccessTokenClassifications: {
    method: 'GET',
    path: '/access_tokens/configuration/classifications/list',
    group: 'accessTokens',
    name: 'configurationClassificationsList',
    summary: 'List the classifications of access tokens',
    token: 'query',
    availableFrom: ['R10.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  listAccessTokens: {
    method: 'GET',
    path: '/access_tokens/list',
    group: 'accessTokens',
    name: 'list',
    summary: 'List the access tokens of an owner',
    token: 'query',
    availableFrom: ['R8.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  listAccountsReceivable: {
    method: 'GET',
    path: '/accounts_receivable/list',
    group: 'accountsReceivable',
    name: 'list',
    summary: 'Find accounts',
    token: 'query',
  },
  listAccountsReceivableClassifications: {
    method: 'GET',
    path: '/accounts_receivable/configuration/classifications/list',
    group: 'accountsReceivable',
    name: 'configurationClassificationsList',
    summary: 'List classifications of accounts',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listAccountsReceivableCreditRatings: {
    method: 'GET',
    path: '/accounts_receivable/configuration/credit_ratings/list',
    group: 'accountsReceivable',
    name: 'configurationCreditRatingsList',
    summary: 'List credit ratings',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listAccountsReceivableGroupMembers: {
    method: 'GET',
    path: '/accounts_receivable/group_members/list',
    group: 'accountsReceivable',
    name: 'groupMembersList',
    summary: 'List the members of a group of accounts',
    token: 'query',
    availableFrom: ['R13.1.0', 'R14.0.0'],
  },
  listAccountsReceivablePaymentPreferences: {
    method: 'GET',
    path: '/accounts_receivable/configuration/payment_preferences/list',
    group: 'accountsReceivable',
    name: 'configurationPaymentPreferencesList',
    summary: 'List payment preferences',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listAccountsReceivablePresentmentPreferences: {
    method: 'GET',
    path: '/accounts_receivable/configuration/presentment_preferences/list',
    group: 'accountsReceivable',
    name: 'configurationPresentmentPreferencesList',
    summary: 'List presentment preferences',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listAwardRewardTransactions: {
    method: 'POST',
    path: '/reward_transactions/awards/list',
    group: 'rewardTransactions',
    name: 'awardsList',
    summary: 'List award transactions',
    token: 'body',
    availableFrom: ['R10.0.0'],
  },
  listBillingTermSchemes: {
    method: 'GET',
    path: '/subscriptions/configuration/billing_term_schemes/list',
    group: 'subscriptions',
    name: 'configurationBillingTermSchemesList',
    summary: 'List billing term schemes',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listBills: {
    method: 'GET',
    path: '/bills/list',
    group: 'bills',
    name: 'list',
    summary: 'List bills',
    token: 'query',
  },
  listBuyInAdvanceRequests: {
    method: 'GET',
    path: '/buy_in_advance_requests/list',
    group: 'buyInAdvanceRequests',
    name: 'list',
    summary: 'List requests to buy in advance',
    token: 'query',
    availableFrom: ['R6.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  listCreditNoteRejectionReasons: {
    method: 'GET',
    path: '/credit_notes/configuration/rejection_reasons/list',
    group: 'creditNotes',
    name: 'configurationRejectionReasonsList',
    summary: 'List rejection reasons of credit notes',
    token: 'query',
    availableFrom: ['R9.0.0'],
  },
  listCreditNotes: {
    method: 'GET',
    path: '/credit_notes/list',
    group: 'creditNotes',
    name: 'list',
    summary: 'List credit notes',
    token: 'query',
  },
  listCurrencies: {
    method: 'GET',
    path: '/currencies/list',
    group: 'currencies',
    name: 'list',
    summary: 'List currencies',
    token: 'query',
    availableFrom: ['R10.0.0'],
  },
  listExpensesToAdd: {
    method: 'GET',
    path: '/subscriptions/services/configuration/add_expenses/list',
    group: 'subscriptions',
    name: 'servicesConfigurationAddExpensesList',
    summary: 'List expenses that can be added',
    token: 'query',
    availableFrom: ['R7.0.0'],
  },
  listInvoiceTypes: {
    method: 'GET',
    path: '/invoices/configuration/types/list',
    group: 'invoices',
    name: 'configurationTypesList',
    summary: 'List invoice types',
    token: 'query',
    availableFrom: ['R9.0.0'],
  },
  listInvoices: {
    method: 'GET',
    path: '/invoices/list',
    group: 'invoices',
    name: 'list',
    summary: 'List invoices',
    token: 'query',
  },
  listPayments: {
    method: 'GET',
    path: '/payments/list',
    group: 'payments',
    name: 'list',
    summary: 'List payments',
    token: 'query',
  },
  listPhysicalGoodsOfNewSubscription: {
    method: 'GET',
    path: '/subscriptions/installed_items/configuration/become_subscriber/list',
    group: 'subscriptions',
    name: 'installedItemsConfigurationBecomeSubscriberList',
    summary: 'List physical goods for a new subscription',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listProducts: {
    method: 'GET',
    path: '/products/list',
    group: 'products',
    name: 'list',
    summary: 'List products',
    token: 'query',
  },
  listPurchases: {
    method: 'POST',
    path: '/customer_events/purchases/list',
    group: 'customerEvents',
    name: 'purchasesList',
    summary: 'List purchases',
    token: 'body',
  },
  listReferrals: {
    method: 'POST',
    path: '/customer_events/referrals/list',
    group: 'customerEvents',
    name: 'referralsList',
    summary: 'List referrals',
    token: 'body',
  },
  listRefundRejectionReasons: {
    method: 'GET',
    path: '/refunds/configuration/rejection_reasons/list',
    group: 'refunds',
    name: 'configurationRejectionReasonsList',
    summary: 'List rejection reasons of refunds',
    token: 'query',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  listRefundTypes: {
    method: 'GET',
    path: '/refunds/configuration/types/list',
    group: 'refunds',
    name: 'configurationTypesList',
    summary: 'List refund types',
    token: 'query',
    availableFrom: ['R9.0.0'],
  },
  listRefunds: {
    method: 'GET',
    path: '/refunds/list',
    group: 'refunds',
    name: 'list',
    summary: 'List refunds',
    token: 'query',
  },
  listRewardSchemes: {
    method: 'GET',
    path: '/reward_schemes/list',
    group: 'rewardSchemes',
    name: 'list',
    summary: 'List reward schemes',
    token: 'query',
    availableFrom: ['R17.0.0'],
  },
  listRewardsParticipantRewardSchemes: {
    method: 'GET',
    path: '/rewards_participants/configuration/reward_schemes/list',
    group: 'rewardsParticipants',
    name: 'configurationRewardSchemesList',
    summary: 'List reward schemes for participants',
    token: 'query',
    availableFrom: ['R9.0.0'],
  },
  listRewardsParticipants: {
    method: 'GET',
    path: '/rewards_participants/list',
    group: 'rewardsParticipants',
    name: 'list',
    summary: 'List rewards participants',
    token: 'query',
    availableFrom: ['R4.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  listSegments: {
    method: 'GET',
    path: '/segmentation/list',
    group: 'segmentation',
    name: 'list',
    summary: 'List segments',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  listServicesOfNewSubscription: {
    method: 'GET',
    path: '/subscriptions/services/configuration/become_subscriber/list',
    group: 'subscriptions',
    name: 'servicesConfigurationBecomeSubscriberList',
    summary: 'List services for a new subscription',
    token: 'query',
  },
  listServicesToAdd: {
    method: 'GET',
    path: '/subscriptions/services/configuration/add_services/list',
    group: 'subscriptions',
    name: 'servicesConfigurationAddServicesList',
    summary: 'List services that can be added',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listServicesToSwapTo: {
    method: 'GET',
    path: '/subscriptions/services/configuration/swap_services/list',
    group: 'subscriptions',
    name: 'servicesConfigurationSwapServicesList',
    summary: 'List services to swap to',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listSpendRequests: {
    method: 'POST',
    path: '/customer_events/spend_requests/list',
    group: 'customerEvents',
    name: 'spendRequestsList',
    summary: 'List spend requests',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  listSubscriptionBehaviours: {
    method: 'GET',
    path: '/subscriptions/configuration/behavior_codes/list',
    group: 'subscriptions',
    name: 'configurationBehaviorCodesList',
    summary: 'List what can be done to a subscription',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listSubscriptionTypes: {
    method: 'GET',
    path: '/subscriptions/configuration/types/list',
    group: 'subscriptions',
    name: 'configurationTypesList',
    summary: 'List types of subscriptions',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listSubscriptions: {
    method: 'GET',
    path: '/subscriptions/list',
    group: 'subscriptions',
    name: 'list',
    summary: 'List subscriptions',
    token: 'query',
  },
  listSubscriptionsByPost: {
    method: 'POST',
    path: '/subscriptions/list',
    group: 'subscriptions',
    name: 'listByPost',
    summary: 'List subscriptions, by what identifies their customer too',
    token: 'body',
    availableFrom: ['R13.0.0'],
  },
  listUsageAuthorisations: {
    method: 'GET',
    path: '/usage_authorisation/list',
    group: 'usageAuthorisation',
    name: 'list',
    summary: 'List usage authorisations',
    token: 'query',
    availableFrom: ['R13.0.0'],
  },
  listUsers: {
    method: 'GET',
    path: '/users/list',
    group: 'users',
    name: 'list',
    summary: 'List users',
    token: 'query',
    availableFrom: ['R8.0.0'],
  },
  listVoucherTypes: {
    method: 'GET',
    path: '/vouchers/configuration/types/list',
    group: 'vouchers',
    name: 'configurationTypesList',
    summary: 'List types of vouchers',
    token: 'query',
    availableFrom: ['R6.0.0'],
  },
  listVouchers: {
    method: 'GET',
    path: '/vouchers/list',
    group: 'vouchers',
    name: 'list',
    summary: 'List vouchers',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  listWalletTransactionTypes: {
    method: 'GET',
    path: '/wallet_transactions/configuration/types/list',
    group: 'walletTransactions',
    name: 'configurationTypesList',
    summary: 'List types of wallet transactions',
    token: 'query',
    availableFrom: ['R9.0.0'],
  },
  listWalletTransactions: {
    method: 'GET',
    path: '/wallet_transactions/list',
    group: 'walletTransactions',
    name: 'list',
    summary: 'List wallet transactions',
    token: 'query',
  },
  listWallets: {
    method: 'GET',
    path: '/wallets/list',
    group: 'wallets',
    name: 'list',
    summary: 'List wallets',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  listWebhookRequests: {
    method: 'GET',
    path: '/webhook_requests/list',
    group: 'webhookRequests',
    name: 'list',
    summary: 'List webhook requests',
    token: 'query',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  payBill: {
    method: 'POST',
    path: '/payments/pay_bill',
    group: 'payments',
    name: 'payBill',
    summary: 'Pay a bill',
    token: 'body',
  },
  payInvoice: {
    method: 'POST',
    path: '/payments/pay_invoice',
    group: 'payments',
    name: 'payInvoice',
    summary: 'Pay an invoice',
    token: 'body',
  },
  postCreditNote: {
    method: 'POST',
    path: '/credit_notes/post',
    group: 'creditNotes',
    name: 'post',
    summary: 'Post a credit note',
    token: 'body',
  },
  postInvoice: {
    method: 'POST',
    path: '/invoices/post',
    group: 'invoices',
    name: 'post',
    summary: 'Post an invoice',
    token: 'body',
  },
  postPayment: {
    method: 'POST',
    path: '/payments/post',
    group: 'payments',
    name: 'post',
    summary: 'Post a payment',
    token: 'body',
  },
  postPaymentGatewayRequests: {
    method: 'POST',
    path: '/payment_gateway_requests/bulk/post',
    group: 'paymentGatewayRequests',
    name: 'bulkPost',
    summary: 'Post payment gateway requests in bulk',
    token: 'body',
    availableFrom: ['R11.0.0'],
  },
  presentBill: {
    method: 'POST',
    path: '/bills/present',
    group: 'bills',
    name: 'present',
    summary: 'Present a bill',
    token: 'body',
  },
  previewBill: {
    method: 'GET',
    path: '/accounts_receivable/preview_bill',
    group: 'accountsReceivable',
    name: 'previewBill',
    summary: 'Preview the next bill of an account',
    token: 'query',
    availableFrom: ['R13.1.0'],
  },
  previewPurchase: {
    method: 'POST',
    path: '/customer_events/purchases/preview',
    group: 'customerEvents',
    name: 'purchasesPreview',
    summary: 'Preview a purchase',
    token: 'body',
  },
  previewSubscriptionBill: {
    method: 'POST',
    path: '/subscriptions/preview_bill',
    group: 'subscriptions',
    name: 'previewBill',
    summary: 'Preview the bill of a subscription',
    token: 'body',
    availableFrom: ['R6.0.0'],
  },
  processPaymentGatewayRequests: {
    method: 'POST',
    path: '/payment_gateway_requests/bulk/process',
    group: 'paymentGatewayRequests',
    name: 'bulkProcess',
    summary: 'Process payment gateway requests in bulk',
    token: 'body',
    availableFrom: ['R11.0.0'],
  },
  regretSubscription: {
    method: 'POST',
    path: '/subscriptions/regret',
    group: 'subscriptions',
    name: 'regret',
    summary: 'Regret a subscription',
    token: 'body',
  },
  rejectCreditNote: {
    method: 'POST',
    path: '/credit_notes/reject',
    group: 'creditNotes',
    name: 'reject',
    summary: 'Reject a credit note',
    token: 'body',
  },
  rejectInvoice: {
    method: 'POST',
    path: '/invoices/reject',
    group: 'invoices',
    name: 'reject',
    summary: 'Reject an invoice',
    token: 'body',
  },
  rejectPayment: {
    method: 'POST',
    path: '/payments/reject',
    group: 'payments',
    name: 'reject',
    summary: 'Reject a payment',
    token: 'body',
  },
  rejectRefund: {
    method: 'POST',
    path: '/refunds/reject',
    group: 'refunds',
    name: 'reject',
    summary: 'Reject a refund',
    token: 'body',
  },
  releaseSessionToken: {
    method: 'POST',
    path: '/authentication/token/release',
    group: 'authentication',
    name: 'tokenRelease',
    summary: 'Release a session token',
    token: 'body',
    availableFrom: ['R10.0.0'],
    deprecatedFrom: ['R12.0.0'],
  },
  removeAccountsReceivablePaymentPreferences: {
    method: 'POST',
    path: '/accounts_receivable/payment_preferences/remove',
    group: 'accountsReceivable',
    name: 'paymentPreferencesRemove',
    summary: 'Remove payment preferences of an account',
    token: 'body',
    availableFrom: ['R13.1.0'],
  },
  removeAccountsReceivablePresentmentPreferences: {
    method: 'POST',
    path: '/accounts_receivable/presentment_preferences/remove',
    group: 'accountsReceivable',
    name: 'presentmentPreferencesRemove',
    summary: 'Remove presentment preferences of an account',
    token: 'body',
    availableFrom: ['R13.1.0'],
  },
  requestRewardSchemeReferenceCode: {
    method: 'POST',
    path: '/accounts_receivable/rewards/request_scheme_reference_code',
    group: 'accountsReceivable',
    name: 'rewardsRequestSchemeReferenceCode',
    summary: 'Request a reference code for a reward scheme',
    token: 'body',
    availableFrom: ['R17.0.0'],
  },
  resendWebhookRequest: {
    method: 'POST',
    path: '/webhook_requests/resend',
    group: 'webhookRequests',
    name: 'resend',
    summary: 'Send a webhook request again',
    token: 'body',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  resetAccessTokenPassCode: {
    method: 'POST',
    path: '/access_tokens/reset_pass_code',
    group: 'accessTokens',
    name: 'resetPassCode',
    summary: 'Reset the pass code',
    token: 'body',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R16.12.0', 'R17.10.0', 'R18.0.0'],
    replacedBy: 'access_tokens/forgot_pass_code, then access_tokens/change_pass_code',
  },
  resetAccessTokenVerificationCode: {
    method: 'POST',
    path: '/access_tokens/reset_verification_code',
    group: 'accessTokens',
    name: 'resetVerificationCode',
    summary: 'Issue a new verification code',
    token: 'body',
    availableFrom: ['R12.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  resetPerceptionSubscriberPinNumber: {
    method: 'POST',
    path: '/perception/provisioning_requests/reset_subscriber_pin_number',
    group: 'perception',
    name: 'provisioningRequestsResetSubscriberPinNumber',
    summary: 'Reset the PIN of a Perception subscriber',
    token: 'body',
    mayBeEmpty: true,
    availableFrom: ['R9.0.0'],
  },
  resetPerceptionSubscription: {
    method: 'POST',
    path: '/perception/provisioning_requests/reset_subscription',
    group: 'perception',
    name: 'provisioningRequestsResetSubscription',
    summary: 'Bring a Perception subscription back in step',
    token: 'body',
    mayBeEmpty: true,
    availableFrom: ['R9.0.0'],
  },
  setAccessTokenAsEffective: {
    method: 'POST',
    path: '/access_tokens/set_as_effective',
    group: 'accessTokens',
    name: 'setAsEffective',
    summary: 'Make an access token effective',
    token: 'body',
    availableFrom: ['R13.1.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  setAccessTokenAsNotEffective: {
    method: 'POST',
    path: '/access_tokens/set_as_not_effective',
    group: 'accessTokens',
    name: 'setAsNotEffective',
    summary: 'Make an access token not effective',
    token: 'body',
    availableFrom: ['R13.1.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  setPerceptionSubscriberPinNumber: {
    method: 'POST',
    path: '/perception/provisioning_requests/set_subscriber_pin_number',
    group: 'perception',
    name: 'provisioningRequestsSetSubscriberPinNumber',
    summary: 'Set the PIN of a Perception subscriber',
    token: 'body',
    mayBeEmpty: true,
    availableFrom: ['R9.0.0'],
  },
  showAccessToken: {
    method: 'POST',
    path: '/access_tokens/show',
    group: 'accessTokens',
    name: 'show',
    summary: 'Show an access token',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  showAccountsReceivable: {
    method: 'GET',
    path: '/accounts_receivable/show',
    group: 'accountsReceivable',
    name: 'show',
    summary: 'Show an account',
    token: 'query',
  },
  showAccountsReceivableByPost: {
    method: 'POST',
    path: '/accounts_receivable/show',
    group: 'accountsReceivable',
    name: 'showByPost',
    summary: 'Show an account, by what identifies its customer too',
    token: 'body',
  },
  showAwardRewardTransaction: {
    method: 'GET',
    path: '/reward_transactions/awards/show',
    group: 'rewardTransactions',
    name: 'awardsShow',
    summary: 'Show an award transaction',
    token: 'query',
    availableFrom: ['R10.0.0'],
  },
  showBill: {
    method: 'GET',
    path: '/bills/show',
    group: 'bills',
    name: 'show',
    summary: 'Show a bill',
    token: 'query',
  },
  showBuyInAdvanceRequest: {
    method: 'GET',
    path: '/buy_in_advance_requests/show',
    group: 'buyInAdvanceRequests',
    name: 'show',
    summary: 'Show a request to buy in advance',
    token: 'query',
    availableFrom: ['R6.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  showContactInformation: {
    method: 'GET',
    path: '/contact_information/show',
    group: 'contactInformation',
    name: 'show',
    summary: 'Show a contact',
    token: 'query',
  },
  showCreditNote: {
    method: 'GET',
    path: '/credit_notes/show',
    group: 'creditNotes',
    name: 'show',
    summary: 'Show a credit note',
    token: 'query',
  },
  showCurrency: {
    method: 'GET',
    path: '/currencies/show',
    group: 'currencies',
    name: 'show',
    summary: 'Show a currency',
    token: 'query',
    availableFrom: ['R10.0.0'],
  },
  showInvoice: {
    method: 'GET',
    path: '/invoices/show',
    group: 'invoices',
    name: 'show',
    summary: 'Show an invoice',
    token: 'query',
  },
  showPayment: {
    method: 'GET',
    path: '/payments/show',
    group: 'payments',
    name: 'show',
    summary: 'Show a payment',
    token: 'query',
  },
  showProduct: {
    method: 'GET',
    path: '/products/show',
    group: 'products',
    name: 'show',
    summary: 'Show a product',
    token: 'query',
  },
  showPurchase: {
    method: 'GET',
    path: '/customer_events/purchases/show',
    group: 'customerEvents',
    name: 'purchasesShow',
    summary: 'Show a purchase',
    token: 'query',
    availableFrom: ['R5.0.0'],
  },
  showRefund: {
    method: 'GET',
    path: '/refunds/show',
    group: 'refunds',
    name: 'show',
    summary: 'Show a refund',
    token: 'query',
  },
  showRewardsParticipant: {
    method: 'GET',
    path: '/rewards_participants/show',
    group: 'rewardsParticipants',
    name: 'show',
    summary: 'Show a rewards participant',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  showRewardsParticipantByPost: {
    method: 'POST',
    path: '/rewards_participants/show',
    group: 'rewardsParticipants',
    name: 'showByPost',
    summary: 'Show a rewards participant, by an access token too',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  showSegment: {
    method: 'GET',
    path: '/segmentation/show',
    group: 'segmentation',
    name: 'show',
    summary: 'Show a segment',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  showSpendRequest: {
    method: 'GET',
    path: '/customer_events/spend_requests/show',
    group: 'customerEvents',
    name: 'spendRequestsShow',
    summary: 'Show a spend request',
    token: 'query',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  showSpendRewardTransaction: {
    method: 'GET',
    path: '/reward_transactions/spends/show',
    group: 'rewardTransactions',
    name: 'spendsShow',
    summary: 'Show a spend transaction',
    token: 'query',
    availableFrom: ['R10.0.0'],
  },
  showSubscription: {
    method: 'GET',
    path: '/subscriptions/show',
    group: 'subscriptions',
    name: 'show',
    summary: 'Show a subscription',
    token: 'query',
  },
  showSuspenseAccountsReceivable: {
    method: 'GET',
    path: '/accounts_receivable/suspense_account/show',
    group: 'accountsReceivable',
    name: 'suspenseAccountShow',
    summary: 'Show the suspense account',
    token: 'query',
  },
  showUsageAuthorisation: {
    method: 'GET',
    path: '/usage_authorisation/show',
    group: 'usageAuthorisation',
    name: 'show',
    summary: 'Show a usage authorisation',
    token: 'query',
    availableFrom: ['R13.0.0'],
  },
  showUser: {
    method: 'GET',
    path: '/users/show',
    group: 'users',
    name: 'show',
    summary: 'Show a user',
    token: 'query',
    availableFrom: ['R8.0.0'],
  },
  showVoucher: {
    method: 'GET',
    path: '/vouchers/show',
    group: 'vouchers',
    name: 'show',
    summary: 'Show a voucher',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  showVoucherSecretNumber: {
    method: 'GET',
    path: '/vouchers/retrieve_secret_number',
    group: 'vouchers',
    name: 'retrieveSecretNumber',
    summary: 'Show the secret number of a voucher',
    token: 'query',
    availableFrom: ['R5.0.0'],
  },
  showWallet: {
    method: 'GET',
    path: '/wallets/show',
    group: 'wallets',
    name: 'show',
    summary: 'Read a wallet',
    token: 'query',
    availableFrom: ['R4.0.0'],
  },
  showWebhookRequest: {
    method: 'GET',
    path: '/webhook_requests/show',
    group: 'webhookRequests',
    name: 'show',
    summary: 'Show a webhook request',
    token: 'query',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  synchroniseProducts: {
    method: 'POST',
    path: '/products/synchronise',
    group: 'products',
    name: 'synchronise',
    summary: 'Synchronise products',
    token: 'body',
    availableFrom: ['R14.0.0'],
  },
  transferAccountsReceivableToWallet: {
    method: 'POST',
    path: '/accounts_receivable/transfer_to_wallet',
    group: 'accountsReceivable',
    name: 'transferToWallet',
    summary: 'Move money from an account to a wallet',
    token: 'body',
    availableFrom: ['R14.0.0'],
  },
  transferWalletToAccount: {
    method: 'POST',
    path: '/wallets/transfer_to_account',
    group: 'wallets',
    name: 'transferToAccount',
    summary: 'Move money from a wallet to an account',
    token: 'body',
    availableFrom: ['R14.0.0'],
  },
  updateAccessToken: {
    method: 'POST',
    path: '/access_tokens/update',
    group: 'accessTokens',
    name: 'update',
    summary: 'Update an access token',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  updateAccountsReceivable: {
    method: 'POST',
    path: '/accounts_receivable/update',
    group: 'accountsReceivable',
    name: 'update',
    summary: 'Update an account',
    token: 'body',
  },
  updateAccountsReceivablePaymentPreferences: {
    method: 'POST',
    path: '/accounts_receivable/payment_preferences/update',
    group: 'accountsReceivable',
    name: 'paymentPreferencesUpdate',
    summary: 'Update payment preferences of an account',
    token: 'body',
    availableFrom: ['R13.1.0'],
  },
  updateContactInformation: {
    method: 'POST',
    path: '/contact_information/update',
    group: 'contactInformation',
    name: 'update',
    summary: 'Update a contact',
    token: 'body',
  },
  updateInvoice: {
    method: 'POST',
    path: '/invoices/update',
    group: 'invoices',
    name: 'update',
    summary: 'Update an invoice',
    token: 'body',
    availableFrom: ['R9.1.0'],
  },
  updatePayment: {
    method: 'POST',
    path: '/payments/update',
    group: 'payments',
    name: 'update',
    summary: 'Update a payment',
    token: 'body',
    availableFrom: ['R9.1.0'],
  },
  updateProduct: {
    method: 'POST',
    path: '/products/update',
    group: 'products',
    name: 'update',
    summary: 'Update a product',
    token: 'body',
    availableFrom: ['R14.0.0'],
  },
  updateRefund: {
    method: 'POST',
    path: '/refunds/update',
    group: 'refunds',
    name: 'update',
    summary: 'Update a refund',
    token: 'body',
    availableFrom: ['R9.1.0'],
  },
  updateRewardsParticipant: {
    method: 'POST',
    path: '/rewards_participants/update',
    group: 'rewardsParticipants',
    name: 'update',
    summary: 'Update a rewards participant',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R17.0.0'],
  },
  updateSubscription: {
    method: 'POST',
    path: '/subscriptions/update',
    group: 'subscriptions',
    name: 'update',
    summary: 'Update a subscription',
    token: 'body',
  },
  updateWallet: {
    method: 'POST',
    path: '/wallets/update',
    group: 'wallets',
    name: 'update',
    summary: 'Change a wallet',
    token: 'body',
    availableFrom: ['R4.0.0'],
  },
  useVoucher: {
    method: 'POST',
    path: '/vouchers/use',
    group: 'vouchers',
    name: 'use',
    summary: 'Use a voucher',
    token: 'body',
  },
  validateAddressPostCode: {
    method: 'GET',
    path: '/contact_information/validate_address_post_code',
    group: 'contactInformation',
    name: 'validateAddressPostCode',
    summary: 'Check the format of a post code',
    token: 'query',
    availableFrom: ['R15.0.0'],
  },
  validatePassportNumber: {
    method: 'GET',
    path: '/contact_information/validate_passport_number',
    group: 'contactInformation',
    name: 'validatePassportNumber',
    summary: 'Check the format of a passport number',
    token: 'query',
    availableFrom: ['R15.0.0'],
  },
  validatePersonIdNumber: {
    method: 'GET',
    path: '/contact_information/validate_person_id_number',
    group: 'contactInformation',
    name: 'validatePersonIdNumber',
    summary: 'Check the format of an ID number',
    token: 'query',
    availableFrom: ['R15.0.0'],
  },
  verifyAccessToken: {
    method: 'POST',
    path: '/access_tokens/verify',
    group: 'accessTokens',
    name: 'verify',
    summary: 'Verify an access token',
    token: 'body',
    availableFrom: ['R9.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  verifyContactInformationKycProfile: {
    method: 'POST',
    path: '/contact_information/verify_kyc_profile',
    group: 'contactInformation',
    name: 'verifyKycProfile',
    summary: 'Verify the KYC profile of a contact',
    token: 'body',
    availableFrom: ['R14.0.0'],
  },
  voidWalletTransaction: {
    method: 'POST',
    path: '/wallet_transactions/void',
    group: 'walletTransactions',
    name: 'void',
    summary: 'Void a wallet transaction',
    token: 'body',
  },
} as const
