class Bucket:
    def __init__(self):
        self.bucket = []
    def get(self, key):
        for (k, v) in self.bucket:
            if k == key:
                return v
        return -1
    def update(self, key, value):
        for i, kv in enumerate(self.bucket):
            if key == kv[0]:
                self.bucket[i] = (key, value)
                return
        self.bucket.append((key, value))
    def remove(self, key):
        for i, kv in enumerate(self.bucket):
            if key == kv[0]:
                del self.bucket[i]

class MyHashMap(object):
    def __init__(self):
        """
        Initialize your data structure here.
        """
        self.key_space = 2069
        self.hash_table = [Bucket() for i in range(self.key_space)]
    def put(self, key, value):
        self.hash_table[key % self.key_space].update(key, value)
    def get(self, key):
        return self.hash_table[key % self.key_space].get(key)
    def remove(self, key):
        self.hash_table[key % self.key_space].remove(key)
