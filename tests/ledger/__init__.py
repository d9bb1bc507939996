"""Tests of the room that puts figures in order."""
