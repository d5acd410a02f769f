package io.shishi.integration.robot;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Whether an address is one that robots may have. */
final class RobotAddress {

    private RobotAddress() {}

    static boolean isAllowed(String text, List<URI> allowed) {
        try {
            var address = new URI(text.strip());
            return address.getRawUserInfo() == null && allowed.stream().anyMatch(place -> isAt(address, place));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isAt(URI address, URI place) {
        return place.getScheme().equalsIgnoreCase(address.getScheme())
                && place.getHost().equalsIgnoreCase(address.getHost())
                && place.getPort() == address.getPort();
    }
}
