"""The executor's notices: drafted for signature (para 7.6), registered and sent (para 7.8)."""
