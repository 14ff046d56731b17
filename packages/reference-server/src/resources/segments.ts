import { isBackOffice } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Segment } from '../records/index.js'
import { type Call, type Input, reading } from './call.js'
import { resource } from './resource.js'
import { viewAccount, viewLogged } from './views.js'

/** The session of a customer sees none. */
const segments = resource('segment', {
  sees: ({ session }) => isBackOffice(session),
  missing: () => failure('SEGMENTATION', 'SEGMENTNOTFOUND', 'No segment was found'),
  view: viewLogged('segment'),
})

export const segmentOperations = {
  showSegment: segments.show((input: Input<'showSegment'>) => input.segmentation_identifier),
  listSegments: segments.list(({ session, input }: Call<'listSegments'>) =>
    isBackOffice(session) ? { index: 'entity', organisation: session.organisation, values: [input.entity] } : undefined,
  ),
  getSegmentMembers: reading(async (call: Call<'getSegmentMembers'>) => {
    const { organisation, members } = await segments.find(call, call.input.segmentation_identifier)
    return Promise.all(members.map((member) => viewMember(call.world, organisation, member)))
  }),
}

async function viewMember(world: OpenWorld, organisation: string, member: Segment['members'][number]) {
  const account = await world.records.related('accountsReceivable', organisation, member.accounts_receivable)
  return {
    entity_name: member.name,
    entity_id: member.id,
    entity_number: member.number,
    entity_alternative_code: member.alternative_code,
    entity_description: member.description,
    accounts_receivable: account ? await viewAccount(world, account) : null,
  }
}
