class Solution:
    def intToRoman(self, num):
        if num == 0: return ''
        d = {1: 'I', 4: 'IV', 5: 'V', 9: 'IX', 10: 'X', 40: 'XL', 50: 'L', 90: 'XC', 100: 'C', 400: 'CD', 500: 'D', 900: 'CM', 1000: 'M'}
        b = max(k for k in d if k <= num)
        return d[b] + self.intToRoman(num - b)
