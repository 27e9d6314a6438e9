"""The engine between a desktop's replica and the shared database: what goes up, what comes down."""
