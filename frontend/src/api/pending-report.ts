/** Evidence as agreed and not yet in openapi.yaml; like `pending.ts`, it goes when the contract has it. */
import type { components } from './schema'

type Problem = components['schemas']['Problem']

export type EvidenceView = {
  id: string
  reportId: string
  measureId?: string
  fileName: string
  contentType: string
  size: number
  sha256: string
  picture: boolean
  caption?: string
  receivedAt: string
  receivedBy: string
}

export interface PendingReportPaths {
  '/api/v1/evidence/{id}': {
    delete: {
      parameters: { path: { id: string } }
      responses: { 204: { content?: never }; 400: { content: { 'application/problem+json': Problem } } }
    }
  }
}

export interface PendingReportSchemas {
  EvidenceView: EvidenceView
}
