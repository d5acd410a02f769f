package io.shishi.paper.inbox;

import java.util.List;

/** A feature in which something waits for the caller. It says what, and it is listed and counted with the rest. */
public interface InboxSource {

    /** What the caller can do something about now; groups in the order in which they are shown. */
    List<InboxGroup> waiting();
}
