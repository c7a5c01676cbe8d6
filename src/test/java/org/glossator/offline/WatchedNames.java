package org.glossator.offline;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Resolves no name, and writes down who asked; where nothing is watched, as usual.
public final class WatchedNames extends InetAddressResolverProvider {

    @Override
    public String name() {
        return "watched";
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return System.getProperty(GuardedProgram.REPORT) == null
                ? configuration.builtinResolver()
                : new Watched();
    }

    private static final class Watched implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            throw GuardedProgram.attempted("name");
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw GuardedProgram.attempted("address");
        }
    }
}
