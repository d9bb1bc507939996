"""Scripts, words, sentences and languages: what reading, people and places all need to know about writing."""

from __future__ import annotations

from pylno.text.language import detect_language, script_of
from pylno.text.sentences import split_sentences
from pylno.text.words import fold, split_words

__all__ = ["detect_language", "fold", "script_of", "split_sentences", "split_words"]
