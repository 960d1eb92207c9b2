import ast

class Codec:
    def encode(self, strs):
        return repr(list(strs))
    def decode(self, s):
        return ast.literal_eval(s)
