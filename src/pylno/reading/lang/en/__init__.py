"""English: the words that the steps of reading look for."""
