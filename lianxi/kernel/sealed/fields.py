"""Model fields whose values are encrypted at rest, and the blind indexes to look them up by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.db import models

from lianxi.kernel.sealed.cipher import blind_index, seal, unseal


class _OpensOnRead:
    """Holds what the database gave (bytes) and opens it only when somebody reads it."""

    def __init__(self, field: SealedField) -> None:
        self.field = field

    def __get__(self, instance: models.Model | None, owner: type | None = None) -> Any:
        if instance is None:
            return self
        name = self.field.attname
        if name not in instance.__dict__:
            instance.refresh_from_db(fields=[name])
        value = instance.__dict__[name]
        if isinstance(value, bytes | memoryview):
            value = unseal(bytes(value), place=self.field.place(instance))
            instance.__dict__[name] = value
        return "" if value is None else value

    def __set__(self, instance: models.Model, value: object) -> None:
        instance.__dict__[self.field.attname] = value


class SealedField(models.Field):
    """Text, encrypted at rest and bound to its row; "" stays an empty value.

    The row's key must exist before the first save (``uuid_key``). Filtering on the field is
    impossible by design: give it a :class:`BlindIndexField`.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **(kwargs | {"null": True}))

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["null"]
        return name, path, args, kwargs

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        setattr(cls, self.attname, _OpensOnRead(self))

    def place(self, instance: models.Model) -> str:
        return f"{self.model._meta.db_table}:{self.column}:{instance.pk}"

    def db_type(self, connection: Any) -> str:
        return "bytea"

    def pre_save(self, model_instance: models.Model, add: bool) -> bytes | None:
        plain = getattr(model_instance, self.attname)
        return seal(plain, place=self.place(model_instance)) if plain else None

    def get_prep_value(self, value: object) -> object:
        if isinstance(value, str):
            raise TypeError(f"{self.name} is sealed: save it through its row")
        return value

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise TypeError(f"{self.name} is sealed: look it up by its blind index")
        return super().get_lookup(lookup_name)

    def formfield(self, **kwargs: Any) -> Any:
        from django.forms import CharField  # noqa: PLC0415  forms are not needed to migrate

        return CharField(required=not self.blank, label=self.verbose_name, **kwargs)


class BlindIndexField(models.BinaryField):
    """The digest of a sealed field beside it, kept by itself: ``BlindIndexField("phone", ...)``."""

    def __init__(
        self, of: str = "", kind: str = "", normalise: Callable[[str], str] = str.strip, **kwargs: Any
    ) -> None:
        self.of, self.kind, self.normalise = of, kind, normalise
        super().__init__(null=True, editable=False, **kwargs)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["null"]
        return name, path, args, kwargs

    def digest(self, plain: str) -> bytes:
        """What this column holds for ``plain``: use it to filter."""
        return blind_index(self.normalise(plain), kind=self.kind)

    def pre_save(self, model_instance: models.Model, add: bool) -> bytes | None:
        plain = getattr(model_instance, self.of)
        value = self.digest(plain) if plain else None
        setattr(model_instance, self.attname, value)
        return value
