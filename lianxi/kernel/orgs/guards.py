"""The guard on views: signed in, in office, with a permission.

It asks ``request.user`` only, so it stands on the lowest shelf whose pages need it; everybody else
takes it from ``lianxi.kernel.people.decorators``.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBase
from django.shortcuts import redirect

if TYPE_CHECKING:
    from lianxi.kernel.people.requests import OfficeRequest

View = Callable[..., HttpResponseBase]


def in_office(permission: str = "workbench.open") -> Callable[[View], View]:
    """Let in only those whose acting office gives ``permission``; the 403 page says what to do.

    Who holds an office that a missing second factor keeps locked is led to unlock it.
    """

    def guard(view: View) -> View:
        @login_required
        @functools.wraps(view)
        def guarded(request: OfficeRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.user.may(permission):
                return view(request, *args, **kwargs)
            if request.user.locked_offices:
                return redirect("people:unlock")
            raise PermissionDenied(permission)

        return guarded

    return guard
