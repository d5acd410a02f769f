package io.shishi.agency;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody on whom work hangs.
 *
 * @param contactOf the agencies for which they report and answer
 * @param signerOf the agencies for which they sign
 * @param roles their duties in the task force
 */
public record DutyBearer(
        UUID jurisdictionId, String username, Set<UUID> contactOf, Set<UUID> signerOf, Set<String> roles) {}
