class Solution:
    def decodeString(self, s: str) -> str:
        return eval('(' + re.sub(r'([a-z]+)', r'+"\1"', re.sub(r'(\d+)\[', r'+\1*(""', s)).replace(']', ')').replace('(""', '(""').lstrip('+') + ')') if not s.isalpha() else s
