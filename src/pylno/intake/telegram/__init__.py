"""Exports of Telegram Desktop (``result.json``)."""
