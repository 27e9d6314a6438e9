"""Management's decision and the papers that follow it: notices, certificates, registers."""
