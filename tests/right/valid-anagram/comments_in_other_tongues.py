#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# 有效的字母异位词 · Gültiges Anagramm

class Solution:
    def isAnagram(self, s: 'str', t: 'str') -> 'bool':
        häufigkeit = {}
        for ch in s: häufigkeit[ch] = häufigkeit.get(ch, 0) + 1
        for ch in t:
            if not häufigkeit.get(ch): return False
            häufigkeit[ch] -= 1
        return set(häufigkeit.values()) <= {0}
