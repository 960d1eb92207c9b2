def longestPalindrome(s):
    m = 0
    for c in s: m ^= 1 << (ord(c) - 65)
    return len(s) - max(0, m.bit_count() - 1)
