package org.glossator.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Gives no channel to the network, and writes down who wanted one.
public final class WatchedChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw GuardedProgram.attempted("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw GuardedProgram.attempted("datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw GuardedProgram.attempted("pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw GuardedProgram.attempted("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw GuardedProgram.attempted("server channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw GuardedProgram.attempted("channel");
    }
}
