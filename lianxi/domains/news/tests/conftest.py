from __future__ import annotations

import pytest

from lianxi.domains.news.models import ArticlePage
from lianxi.kernel.orgs.models import Alliance, Organisation
from tests.factories import news as factories


@pytest.fixture
def news(alliance: Alliance) -> None:
    factories.make_news(alliance)


@pytest.fixture
def article(news: None, federations: dict[str, Organisation]) -> ArticlePage:
    """Published by the desk of 沪."""
    return factories.make_article(federations["沪"].region, title="三省一市工会共建疗休养基地")
