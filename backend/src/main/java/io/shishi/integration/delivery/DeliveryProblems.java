package io.shishi.integration.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;

/** What can be wrong about a delivery. */
final class DeliveryProblems {

    private DeliveryProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("delivery-not-found", "没有这条投递记录");
    }

    static HttpProblem done(DeliveryState state) {
        return Problems.conflict("delivery-done", state == DeliveryState.SENT ? "这条通知已经送达，不用重发" : "这条通知已无须发送");
    }
}
