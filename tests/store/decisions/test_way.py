"""The whole way of each procedure, and what it leaves behind."""

from tests.store.house import House


def test_p1_ends_with_a_live_certificate(house: House) -> None:
    certificate = house.issued()
    assert certificate.state == "live"
    assert house.dossier(certificate.dossier).closing == "issued"
