package io.shishi.integration.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface NoticeQueries {

    EntityManager entityManager();

    String MATCHING =
            """
             from Notice n
             where n.username = :username and n.jurisdictionId = :jurisdictionId
               and (:act is null or n.act = :act)
               and (:unread is null
                    or :unread = true and n.readAt is null and n.retiredAt is null
                    or :unread = false and (n.readAt is not null or n.retiredAt is not null))
            """;

    @HQL("select n" + MATCHING + "order by n.at desc, n.id desc")
    List<Notice> page(String username, UUID jurisdictionId, Boolean act, Boolean unread, Page page);

    @HQL("select count(n)" + MATCHING)
    long count(String username, UUID jurisdictionId, Boolean act, Boolean unread);

    /** How many are open, by whether something is to be done. */
    @HQL(
            """
            select n.act, count(n) from Notice n
            where n.username = :username and n.jurisdictionId = :jurisdictionId
              and n.readAt is null and n.retiredAt is null
            group by n.act
            """)
    List<Object[]> open(String username, UUID jurisdictionId);

    @HQL("from Notice n where n.id in :ids")
    List<Notice> among(Collection<UUID> ids);

    /** What wants something done first, then the oldest. */
    @HQL("from Notice n where n.id in :ids order by n.act desc, n.at, n.id")
    List<Notice> inOrder(Collection<UUID> ids);

    @HQL("select distinct n.username from Notice n where n.mailAt <= :now order by n.username limit :most")
    List<String> toMail(Instant now, int most);

    @HQL("from NoticeSetting s where s.username in :usernames")
    List<NoticeSetting> settings(Collection<String> usernames);
}
