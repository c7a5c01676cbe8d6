package org.glossator.offline;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;

/// Ways to the network that the watch must see.
enum Attempt {
    SOCKET,
    SERVER,
    DATAGRAM,
    CHANNEL,
    URL,
    HTTP,
    NAME;

    void make() throws Exception {
        switch (this) {
            case SOCKET -> new Socket("127.0.0.1", 9).close();
            case SERVER -> new ServerSocket(0).close();
            case DATAGRAM -> new DatagramSocket().close();
            case CHANNEL -> SocketChannel.open().close();
            case URL -> URI.create("http://127.0.0.1:9/").toURL().openStream().close();
            case HTTP -> {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/")).build();
                try (HttpClient client = HttpClient.newHttpClient()) {
                    client.send(request, BodyHandlers.discarding());
                }
            }
            case NAME -> InetAddress.getByName("nowhere.invalid");
        }
    }
}
