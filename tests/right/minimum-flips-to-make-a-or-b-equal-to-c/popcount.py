class Solution:
    def minFlips(self, a, b, c):
        return bin((a | b) ^ c).count('1') + bin(a & b & ((a | b) ^ c)).count('1')
