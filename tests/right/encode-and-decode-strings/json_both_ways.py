import json

class Codec:
    encode = staticmethod(json.dumps)
    decode = staticmethod(json.loads)
