package io.shishi.integration.robot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.integration.delivery.Channel;
import io.shishi.integration.delivery.Delivery;
import io.shishi.integration.delivery.DeliveryChannel;
import io.shishi.integration.delivery.DeliverySettings;
import io.shishi.integration.delivery.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets robots speak. */
@ApplicationScoped
class RobotChannel implements Channel {

    private final RobotQueries queries;
    private final RobotLink link;
    private final DeliverySettings settings;

    RobotChannel(RobotQueries queries, RobotLink link, DeliverySettings settings) {
        this.queries = queries;
        this.link = link;
        this.settings = settings;
    }

    private record Speech(List<Robot> robot, List<RobotLine> lines) {}

    @Override
    public Set<DeliveryChannel> channels() {
        return Set.of(DeliveryChannel.WECOM, DeliveryChannel.DINGTALK);
    }

    @Override
    public boolean send(Delivery delivery) throws Undelivered {
        var speech = QuarkusTransaction.requiringNew()
                .call(() -> new Speech(
                        queries.mine(UUID.fromString(delivery.recipient), delivery.jurisdictionId),
                        queries.open(delivery.items)));
        if (speech.robot().isEmpty() || speech.lines().isEmpty()) {
            return false;
        }
        var robot = speech.robot().getFirst();
        var message = new RobotMessage(speech.lines(), settings.pages(), delivery.id.toString(), delivery.maybeSent);
        link.say(robot, message.title(), message.markdown(robot.kind.bytes));
        return true;
    }
}
