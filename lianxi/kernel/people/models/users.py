"""Accounts: who signs in, and what the acting office lets him do."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, BaseUserManager, PermissionsMixin
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models.numbers import normal_phone
from lianxi.kernel.people.models.offices import OfficeHeld
from lianxi.kernel.people.roles import permits
from lianxi.kernel.sealed.fields import BlindIndexField, SealedField
from lianxi.kernel.sealed.masks import mask_email, mask_phone


class UserQuerySet(models.QuerySet["User"]):
    def visible_to(self, user: User | AnonymousUser) -> UserQuerySet:
        """One's own account; for those who open accounts, the accounts below their office."""
        if isinstance(user, AnonymousUser):
            return self.none()
        mine = Q(pk=user.pk)
        if user.may("accounts.open"):
            path = user.acting_org.path
            mine |= Q(home__path__startswith=path) | Q(member__union__path__startswith=path)
            mine |= Q(pk__in=OfficeHeld.objects.filter(org__path__startswith=path).values("user"))
        return self.filter(mine)

    def with_phone(self, phone: str) -> UserQuerySet:
        return self.filter(phone_index=User._meta.get_field("phone_index").digest(phone))


# The type checker cannot follow a base class made on the spot.
class UserManager(BaseUserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    def create_user(
        self, *, name: str, email: str = "", password: str | None = None, **fields: object
    ) -> User:
        user = self.model(name=name, email=email.strip().lower() or None, **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, **fields: Any) -> User:
        """For the system administrator of an installation only; daily work needs an office."""
        return self.create_user(**fields, is_staff=True, is_superuser=True)


class User(AbstractBaseUser, PermissionsMixin):
    """An account: who signs in. What it may do comes from the offices it holds."""

    id = uuid_key()
    name = models.CharField(_("姓名"), max_length=80)
    email = models.EmailField(_("电子邮箱"), unique=True, null=True, blank=True)
    phone = SealedField(_("手机号"), blank=True)
    phone_index = BlindIndexField(of="phone", kind="phone", normalise=normal_phone, unique=True)
    phone_verified_at = models.DateTimeField(null=True, blank=True)
    # The organisation whose administrator opened the account and looks after it.
    home = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="accounts",
        verbose_name=_("所属单位"),
    )
    must_change_password = models.BooleanField(_("首次登录须改密码"), default=False)
    is_active = models.BooleanField(_("启用"), default=True)
    is_staff = models.BooleanField(default=False)
    date_joined = models.DateTimeField(default=timezone.now)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    objects = UserManager()

    # Where the present request comes from; set by the acting-office middleware.
    address: str = ""
    acting_office_id: UUID | None = None

    class Meta:
        verbose_name = _("账号")
        constraints = [
            models.CheckConstraint(
                condition=Q(email__isnull=False) | Q(phone_index__isnull=False),
                name="account_has_phone_or_email",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("people:account", args=[self.pk])

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name

    @property
    def masked_phone(self) -> str:
        return mask_phone(self.phone)

    @property
    def masked_email(self) -> str:
        return mask_email(self.email) if self.email else ""

    @cached_property
    def offices(self) -> list[OfficeHeld]:
        """The offices held today, oldest first."""
        held = self.offices_held.on(timezone.localdate()) if self.is_active else self.offices_held.none()
        return list(held.select_related("org__region").order_by("since", "id"))

    @cached_property
    def has_second_factor(self) -> bool:
        """An authenticator app or a key; recovery codes alone are no second factor."""
        return self.authenticator_set.exclude(type="recovery_codes").exists()  # type: ignore[attr-defined]  # allauth's, untyped

    def is_locked(self, office: OfficeHeld) -> bool:
        """Held, but of no use yet: a password chosen by another, or a second factor missing."""
        if self.must_change_password:
            return True
        return office.role in settings.MFA_REQUIRED_ROLES and not self.has_second_factor

    @property
    def locked_offices(self) -> list[OfficeHeld]:
        return [office for office in self.offices if self.is_locked(office)]

    @property
    def office(self) -> OfficeHeld | None:
        """The office this user acts in now: the chosen one, else the first that is open to him."""
        usable = [office for office in self.offices if not self.is_locked(office)]
        chosen = [office for office in usable if office.pk == self.acting_office_id]
        return next(iter(chosen or usable), None)

    @property
    def acting_org(self) -> Organisation:
        """The organisation acted for. Ask behind a guard or ``may`` only: without an office there is none."""
        office = self.office
        if office is None:
            raise PermissionDenied("no office")
        return office.org

    def may(self, permission: str, org: Organisation | None = None) -> bool:
        """Does the acting office give ``permission`` (for ``org``, when it is named)?"""
        office = self.office
        if office is None or not permits(office.role, permission):
            return False
        return org is None or office.org.covers(org)
