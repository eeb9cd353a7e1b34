"""Fetching a stored file."""

from __future__ import annotations

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from lianxi.kernel.files import actions
from lianxi.kernel.files.models import File
from lianxi.kernel.files.serving import respond
from lianxi.kernel.people.requests import OfficeRequest


@require_GET
@login_required
def download(request: OfficeRequest, file_id: UUID) -> FileResponse:
    file = get_object_or_404(File.objects.visible_to(request.user), pk=file_id)
    response = respond(file)
    actions.note_reading(file, by=request.user)
    return response
