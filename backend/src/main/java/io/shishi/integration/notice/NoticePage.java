package io.shishi.integration.notice;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A page of notices.
 *
 * @param unread how many there are in all that are neither read nor retired
 * @param unreadToAct how many of those want something done
 */
public record NoticePage(
        @NotNull List<NoticeView> items,
        @NotNull int page,
        @NotNull int size,
        @NotNull long total,
        @NotNull long unread,
        @NotNull long unreadToAct) {}
