"""Who is asked, and where: other addresses are taken by the name of a service, and nothing else is."""

from __future__ import annotations

import pytest

from generator.links.services import Services


def test_other_addresses_are_named_by_service() -> None:
    services = Services.parse({"web": "http://127.0.0.1:9", "arxiv": "https://mirror.example/x"})
    assert (services.arxiv, services.github, services.web) == ("https://mirror.example/x", "", "http://127.0.0.1:9")
    assert services.named == ["https://mirror.example/x", "http://127.0.0.1:9"]


@pytest.mark.parametrize(
    ("name", "address", "said"),
    [
        ("axiv", "http://127.0.0.1", "'axiv' is no service: arxiv, github or web"),
        ("arxiv", "127.0.0.1:80", "'127.0.0.1:80' is no address such as http://127.0.0.1:8000"),
        ("github", "ftp://host", "'ftp://host' is no address"),
        ("web", "http://host/?a=b", "is no address"),
        ("named", "http://127.0.0.1", "'named' is no service"),
    ],
)
def test_what_is_no_address_of_a_service_is_refused(name: str, address: str, said: str) -> None:
    with pytest.raises(ValueError, match=said.replace("?", r"\?")):
        Services.parse({name: address})
