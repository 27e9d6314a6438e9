"""The registers of applications, protocols, notices and certificates, for Excel (F67)."""
