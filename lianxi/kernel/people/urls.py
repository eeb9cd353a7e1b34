"""人员: addresses in the order a person meets them."""

from __future__ import annotations

from django.urls import path

from lianxi.kernel.people.views import accounts, me, members

app_name = "people"
urlpatterns = [
    path("me/", me.me, name="me"),
    path("me/unlock/", me.unlock, name="unlock"),
    path("me/office/", me.switch_office, name="switch_office"),
    path("me/consents/<slug:purpose>/give/", me.give_consent, name="give_consent"),
    path("me/consents/<uuid:pk>/withdraw/", me.withdraw_consent, name="withdraw_consent"),
    path("me/sessions/end/", me.end_other_sessions, name="end_other_sessions"),
    path("roles/", me.roles, name="roles"),
    path("members/", members.members, name="members"),
    path("members/enrol/<uuid:pk>/", members.enrol, name="enrol"),
    path("members/<uuid:pk>/", members.member, name="member"),
    path("members/<uuid:pk>/transfer/", members.transfer, name="transfer"),
    path("members/<uuid:pk>/full/<slug:field>/", members.unmask, name="unmask"),
    path("accounts/", accounts.accounts, name="accounts"),
    path("accounts/open/", accounts.open_account, name="open_account"),
    path("accounts/<uuid:pk>/", accounts.account, name="account"),
    path("accounts/<uuid:pk>/reset/", accounts.reset_password, name="reset_password"),
    path("accounts/<uuid:pk>/close/", accounts.close_account, name="close_account"),
    path("accounts/<uuid:pk>/appoint/", accounts.appoint, name="appoint"),
    path("offices/<uuid:pk>/end/", accounts.end_office, name="end_office"),
]
