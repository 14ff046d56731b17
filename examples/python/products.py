"""Lists the products of a family page by page, changes one, handles a failure and outlives its session."""

import os

from crm import Crm, Refused

crm = Crm(
    os.environ.get("BASE_URL", "http://127.0.0.1:8080"),
    os.environ.get("CRM_USERNAME", "integrator"),
    os.environ.get("CRM_PASSWORD", "open-sesame"),
    os.environ.get("CRM_ORGANISATION", "DEMO"),
)

for product in crm.pages(
    "products/list", 2, family_identifier="code=TV", fields_set="code,description"
):
    print(f"{product['code']}: {product['description']}")

changed = crm.post(
    "products/update",
    product_identifier={"code": "SPORTS"},
    description='All "sports" channels',
)
print(f"Changed: {changed['description']}")

try:
    crm.post("products/update", product_identifier={"code": "NONE"}, description="None")
except Refused as refusal:
    print(f"Refused: {refusal.code}")

# As if the session had ended meanwhile: the next call signs in again.
crm.post("authentication/token/release")
product = crm.get("products/show", product_identifier="code=SPORTS")
print(f"Still there: {product['description']}")
print(f"Signed in {crm.logins} times")
