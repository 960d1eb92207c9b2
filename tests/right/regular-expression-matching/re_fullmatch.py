import re

class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        while '**' in p:
            p = p.replace('**', '*')
        return re.fullmatch(re.sub(r'(.\*)\1+', r'\1', p), s) is not None
