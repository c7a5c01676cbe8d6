package org.glossator.store;

/// What a reviewer's edit has to outlive before it counts as saved.
public enum Durability {
    /// The end of the program by whatever means, `kill -9` included: handed to the operating
    /// system.
    PROCESS,

    /// The end of the machine too, as in a power cut: synced to the disk.
    MACHINE
}
