"""我的账号: offices, membership, consents, safety, sessions; and what each role may do."""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import get_adapter as get_social_adapter
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.kernel.people import actions, rules
from lianxi.kernel.people.consents import TEXTS
from lianxi.kernel.people.middleware import SESSION_KEY
from lianxi.kernel.people.models import Consent, Member, OfficeHeld
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.people.roles import CARDS, PERMISSIONS, Role
from lianxi.kernel.web.pages import public_page


@login_required
def me(request: OfficeRequest) -> HttpResponse:
    """Everything the platform knows of me, and the switches that are mine."""
    user = request.user
    authenticators = list(Authenticator.objects.filter(user=user))
    context = {
        "face": "workbench.html" if user.office else "site.html",
        "member": Member.objects.filter(user=user).select_related("union").first(),
        "locked": user.locked_offices,
        "consents": _consents(request),
        "keys": [a for a in authenticators if a.type == Authenticator.Type.WEBAUTHN],
        "totp": [a for a in authenticators if a.type == Authenticator.Type.TOTP],
        "codes": [a for a in authenticators if a.type == Authenticator.Type.RECOVERY_CODES],
        "sessions": UserSession.objects.purge_and_list(user),
        "providers": get_social_adapter().list_providers(request),
    }
    return render(request, "people/me.html", context)


@login_required
def unlock(request: OfficeRequest) -> HttpResponse:
    """What is still to do before an office may be used."""
    user = request.user
    if not user.locked_offices:
        return redirect("workbench:home" if user.office else "people:me")
    steps = rules.steps_to_office(user)
    left = sum(1 for step in steps if not step.is_done)
    context = {"steps": steps, "left": left, "locked": user.locked_offices}
    return render(request, "people/unlock.html", context)


@require_POST
@login_required
def switch_office(request: OfficeRequest) -> HttpResponse:
    """Act in another of my offices, in a session with a new key."""
    mine = OfficeHeld.objects.visible_to(request.user).filter(user=request.user)
    office = get_object_or_404(mine.select_related("org__region"), pk=request.POST.get("office"))
    actions.choose_office(office, by=request.user)
    request.session[SESSION_KEY] = str(office.pk)
    request.session.cycle_key()
    UserSession.objects.create_from_request(request)
    messages.success(request, _("现在以“%(office)s”办事") % {"office": office})
    target = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure())
    return redirect(target if is_ours else "workbench:home")


@require_POST
@login_required
def give_consent(request: OfficeRequest, purpose: str) -> HttpResponse:
    text = TEXTS.get(purpose)
    actions.give_consent(by=request.user, purpose=purpose, text_version=text.version if text else 0)
    messages.success(request, _("已记下您的同意，随时可以在这里撤回"))
    return redirect("people:me")


@require_POST
@login_required
def withdraw_consent(request: OfficeRequest, pk: str) -> HttpResponse:
    consent = get_object_or_404(Consent.objects.visible_to(request.user), pk=pk)
    actions.withdraw_consent(consent, by=request.user)
    messages.success(request, _("已撤回，从现在起不再使用"))
    return redirect("people:me")


@require_POST
@login_required
def end_other_sessions(request: OfficeRequest) -> HttpResponse:
    """Sign out everywhere but here."""
    others = UserSession.objects.filter(user=request.user).exclude(session_key=request.session.session_key)
    count = actions.end_sessions(others, by=request.user)
    messages.success(request, _("已退出其他 %(n)s 处登录") % {"n": count})
    return redirect("people:me")


@public_page
def roles(request: HttpRequest) -> HttpResponse:
    """What each role is for and may do, from the table the code itself obeys."""
    cards = [
        {
            "label": role.label,
            "purpose": CARDS[role].purpose,
            "permissions": [words for name, words in PERMISSIONS.items() if name in CARDS[role].permissions],
        }
        for role in Role
    ]
    inside = request.user.is_authenticated and request.user.office is not None
    return render(
        request, "people/roles.html", {"cards": cards, "face": "orgs/wide.html" if inside else "site.html"}
    )


def _consents(request: OfficeRequest) -> list[dict[str, object]]:
    """Every purpose there is, with my standing consent when I gave one."""
    standing = {consent.purpose: consent for consent in request.user.consents.standing()}
    return [{"text": text, "given": standing.get(key)} for key, text in TEXTS.items()]
